/** WordPress's own messages between a post and what is embedded in it (wp-includes/js/wp-embed): a secret comes in the
 * fragment of the frame's address (`#?secret=…`) and goes with every message. */

const SECRET = /^[a-zA-Z0-9]{1,64}$/;

/** What the frame says to WordPress: its height, of which 200 to 1000 px count there, or a page of our own site that
 * it should open in the whole window. */
export type ToWordPress =
  | { readonly message: "height"; readonly value: number; readonly secret: string }
  | { readonly message: "link"; readonly value: string; readonly secret: string };

/** Gives the secret of a fragment; null where there is none. */
export function secretIn(hash: string): string | null {
  const [, secret = ""] = /^#\?secret=([^&]*)$/.exec(hash) ?? [];
  return SECRET.test(secret) ? secret : null;
}

/** Gives the secret with which WordPress asks for the height again; null for any other message. */
export function secretAsked(data: unknown): string | null {
  if (typeof data !== "object" || data === null) return null;
  if (!("message" in data) || data.message !== "ready" || !("secret" in data)) return null;
  const { secret } = data;
  return typeof secret === "string" && SECRET.test(secret) ? secret : null;
}

/** Makes the message of a height, in pixels. */
export function wordPressHeight(value: number, secret: string): ToWordPress {
  return { message: "height", value, secret };
}

/** Makes the message that opens an address. */
export function wordPressLink(value: string, secret: string): ToWordPress {
  return { message: "link", value, secret };
}
