/** All that the embed and the page round it say to each other (docs/decisions/017). Numbers and short words of two
 * lists only: no answer, score, step, count, address or title, in either direction. */

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Languages that a host may ask for; the embed keeps to its own where it has no such locale. */
const LANGS = ["ja", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** Heights in CSS pixels that a host takes, and the steps in which the embed tells its own: how far somebody has come
 * is not to be read from it to the pixel. */
const LEAST = 120;
const MOST = 20_000;
const STEP = 64;

/** Frame to host: the embed is there, and again once a host has spoken to it. */
interface Ready {
  readonly naisho: 1;
  readonly type: "ready";
}

/** Frame to host: how high the embed wants to be. */
interface Height {
  readonly naisho: 1;
  readonly type: "height";
  readonly px: number;
}

/** Host to frame: a script sizes the frame; and how the host's page looks. */
export interface Hello {
  readonly naisho: 1;
  readonly type: "hello";
  readonly own: true;
  readonly theme?: Theme;
  readonly lang?: Lang;
}

export type ToHost = Ready | Height;

export const ready: Ready = { naisho: 1, type: "ready" };

/** Makes the message of a height from that of the content, in pixels; null where nothing is laid out. */
export function heightOf(content: number): Height | null {
  const px = padded(content);
  return px > 0 && px <= MOST ? { naisho: 1, type: "height", px } : null;
}

/** The next step up from a height: a whole multiple of 64 px, 0 for nothing. */
export function padded(content: number): number {
  return Math.ceil(content / STEP) * STEP;
}

/** Makes the greeting of a host. Null: the host has nothing to say of it. */
export function helloOf(theme: Theme | null, lang: Lang | null): Hello {
  return {
    naisho: 1,
    type: "hello",
    own: true,
    ...(theme === null ? {} : { theme }),
    ...(lang === null ? {} : { lang }),
  };
}

/** Reads what a frame said; null for anything else: other scripts share the channel. */
export function toHost(data: unknown): ToHost | null {
  if (!isOurs(data)) return null;
  if (data["type"] === "ready") return ready;
  const { type, px } = data;
  if (type !== "height" || typeof px !== "number" || !Number.isInteger(px)) return null;
  return px >= LEAST && px <= MOST ? { naisho: 1, type, px } : null;
}

/** Reads what a host said; null for anything else. */
export function toFrame(data: unknown): Hello | null {
  if (!isOurs(data) || data["type"] !== "hello" || data["own"] !== true) return null;
  const { theme, lang } = data;
  if (theme !== undefined && toTheme(theme) === null) return null;
  if (lang !== undefined && toLang(lang) === null) return null;
  return helloOf(toTheme(theme), toLang(lang));
}

/** A theme, or null for anything else. */
export function toTheme(value: unknown): Theme | null {
  return THEMES.find((theme) => theme === value) ?? null;
}

/** The language of a tag (`ja-JP`) that a host may ask for; null for any other. */
export function toLang(value: unknown): Lang | null {
  return LANGS.find((lang) => typeof value === "string" && value.split("-")[0] === lang) ?? null;
}

function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && "naisho" in data && data.naisho === 1;
}
