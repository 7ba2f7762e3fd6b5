/** host.js: what a page adds that wants its embeds as high as they are (docs/decisions/017). Becomes one classic script
 * without a dependency. It keeps no list of frames: they come and go with the host's page, and each message names its
 * own. Nothing is written but by the CSSOM, so that any policy of the host's allows it. */
import { helloOf, type Theme, toHost, toLang, toTheme } from "./wire.ts";

const NAME = "naisho-check";
const script = document.currentScript;
const page = document.documentElement;
/** Where the embeds are: beside this script, or where the script's `data-site` says. */
const home = new URL(
  "embed/",
  new URL(
    script?.dataset["site"] ?? "./",
    script instanceof HTMLScriptElement ? script.src : document.baseURI,
  ),
).href;
const elements = new Set<NaishoCheck>();
/** Frames whose colour scheme was set here. */
const coloured = new WeakSet<HTMLIFrameElement>();

/** `<naisho-check topic lang theme>`: makes its embed; what stands inside, a link, stays below. */
class NaishoCheck extends HTMLElement {
  static readonly observedAttributes = ["topic", "lang", "theme"];
  readonly #root = this.attachShadow({ mode: "open" });
  frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    elements.add(this);
    if (!this.frame) this.#make();
  }

  disconnectedCallback(): void {
    elements.delete(this);
  }

  attributeChangedCallback(name: string): void {
    if (!this.frame) return;
    // A new frame: one that goes elsewhere would add to the history of the host's page.
    if (name === "topic") this.#make();
    else greet(this.frame, this);
  }

  #make(): void {
    const frame = document.createElement("iframe");
    const url = new URL(home);
    url.searchParams.set("topic", this.getAttribute("topic") ?? "");
    url.searchParams.set("lang", langOf(this) ?? "");
    frame.title = this.title || this.textContent.trim();
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.allow = "clipboard-write; web-share";
    set(frame, { display: "block", width: "100%", height: "640px", border: "0" });
    set(this, { display: "block" });
    frame.src = url.href;
    this.frame = frame;
    this.#root.replaceChildren(frame, document.createElement("slot"));
    greet(frame, this);
  }
}

function frames(): readonly HTMLIFrameElement[] {
  const plain = [...document.querySelectorAll("iframe")].filter(
    (frame) => frame.src.startsWith(home) || frame.classList.contains("naisho"),
  );
  return [...plain, ...[...elements].flatMap(({ frame }) => frame ?? [])];
}

/** Tells a frame how the page looks, but for what its own address says already. */
function greet(frame: HTMLIFrameElement, owner = ownerOf(frame)): void {
  const asked = new URLSearchParams(owner ? "" : frame.src.split("?")[1]);
  if (coloured.has(frame)) frame.style.removeProperty("color-scheme");
  const theme = asked.has("theme")
    ? null
    : (toTheme(owner?.getAttribute("theme")) ?? themeAt(frame));
  if (theme) {
    // The canvas of a frame is the browser's: without this it is dark in a page that knows no dark.
    set(frame, { "color-scheme": theme });
    coloured.add(frame);
  }
  const lang = asked.has("lang") ? null : langOf(owner ?? frame);
  frame.contentWindow?.postMessage(helloOf(theme, lang), "*");
}

function greetAll(): void {
  for (const frame of frames()) greet(frame);
}

function ownerOf(frame: HTMLIFrameElement): NaishoCheck | undefined {
  return [...elements].find((element) => element.frame === frame);
}

function langOf(element: Element) {
  return toLang(element.closest("[lang]")?.getAttribute("lang"));
}

/** What the page says of itself, or of the frame; null where both follow the device, and the embed does the same. */
function themeAt(frame: HTMLIFrameElement): Theme | null {
  const said = toTheme(page.dataset["theme"]);
  if (said) return said;
  if (page.classList.contains("dark")) return "dark";
  const schemes = getComputedStyle(frame).colorScheme;
  if (!schemes.includes("dark")) return "light";
  return schemes.includes("light") ? null : "dark";
}

function originOf(frame: HTMLIFrameElement): string {
  const { sandbox } = frame;
  const none = frame.hasAttribute("sandbox") && !sandbox.contains("allow-same-origin");
  return none ? "null" : new URL(frame.src, document.baseURI).origin;
}

function set({ style }: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}

function hear({ data, source, origin }: MessageEvent<unknown>): void {
  const said = toHost(data);
  const frame = said && source && frames().find((one) => one.contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (said.type === "ready") greet(frame);
  else {
    // One of the two sizes the frame, the browser or this script.
    set(frame, { "box-sizing": "content-box", "frame-sizing": "auto", height: `${said.px}px` });
  }
}

if (!customElements.get(NAME)) {
  window.addEventListener("message", hear);
  window.addEventListener("pageshow", ({ persisted }) => persisted && greetAll());
  new MutationObserver(greetAll).observe(page, {
    attributeFilter: ["class", "data-theme", "lang", "style"],
  });
  customElements.define(NAME, NaishoCheck);
  greetAll();
}
