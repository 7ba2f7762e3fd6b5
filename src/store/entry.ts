/** What Naisho keeps in one entry of the session history. It goes when the tab is closed. */
export interface Entry {
  readonly naisho: 1;
  /** How many of our entries lie before this one. */
  readonly index: number;
  readonly lang: string;
  /** The answers as the file writer gives them; checked like a file when they come back. */
  readonly answers: unknown;
  /** Vertical scroll position in CSS pixels, for a reload and for coming back. */
  readonly scroll: number;
  /** The visitor left in a hurry: whoever comes back here is sent away again. */
  readonly left: boolean;
  /** How often the visitor had left this tab in a hurry when this was written. */
  readonly era: number;
}

/** Reads the current entry; undefined when it is not ours, or the frame forbids the history. */
export function currentEntry(): Entry | undefined {
  try {
    return toEntry(window.history.state);
  } catch {
    return undefined;
  }
}

/** Writes into the current entry, with another hash when one is given. False when the frame forbids it. */
export function writeEntry(entry: Entry, hash?: string): boolean {
  try {
    window.history.replaceState(entry, "", hash);
    return true;
  } catch {
    return false;
  }
}

let adds = true;

/** From now on nothing adds an entry: a frame leaves the history of its host's page alone, and every arrival takes the
 * place of the one before. */
export function addNothing(): void {
  adds = false;
}

/** How many entries an arrival adds. */
export function added(): number {
  return Number(adds);
}

/** Goes to a hash or a page. */
export function go(url: string): void {
  window.location[adds ? "assign" : "replace"](url);
  // The browser tells of a replacement later; until then the entry before could be written over it.
  if (!adds) window.dispatchEvent(new Event("hashchange"));
}

/** Adds an entry, which drops all that lay ahead. False when the frame forbids it. */
export function addEntry(entry: Entry, hash: string): boolean {
  if (!adds) return false;
  try {
    window.history.pushState(entry, "", hash);
    return true;
  } catch {
    return false;
  }
}

/** Goes back by `steps` and then, or after a third of a second without an answer, calls `then` once. */
export function rewind(steps: number, then: () => void): void {
  if (steps <= 0) return then();
  let called = false;
  const once = () => {
    window.removeEventListener("popstate", once);
    window.clearTimeout(timer);
    if (!called) then();
    called = true;
  };
  const timer = window.setTimeout(once, 333);
  window.addEventListener("popstate", once);
  try {
    window.history.go(-steps);
  } catch {
    once();
  }
}

/** How many entries of this document lie before the current one: asked of the browser where it can tell, since
 * links that were followed before the script came are not in `counted`. */
export function stepsBack(counted: number): number {
  const entries = window.navigation?.entries() ?? [];
  const here = window.navigation?.currentEntry?.index ?? -1;
  const first = entries.findIndex((entry) => entry.sameDocument);
  return here < 0 || first < 0 || window.parent !== window ? counted : here - first;
}

/** Keeps the browser from scrolling when the visitor goes back or forward. A frame that forbids this scrolls as the
 * browser likes. */
export function scrollByHand(): void {
  try {
    window.history.scrollRestoration = "manual";
  } catch {
    // See above.
  }
}

function toEntry(state: unknown): Entry | undefined {
  if (typeof state !== "object" || state === null) return undefined;
  if (!("naisho" in state) || state.naisho !== 1) return undefined;
  const index = "index" in state ? state.index : 0;
  const lang = "lang" in state ? state.lang : "";
  const scroll = "scroll" in state ? state.scroll : 0;
  return {
    naisho: 1,
    index: typeof index === "number" && Number.isSafeInteger(index) && index > 0 ? index : 0,
    lang: typeof lang === "string" ? lang : "",
    answers: "answers" in state ? state.answers : undefined,
    scroll: typeof scroll === "number" && scroll > 0 ? scroll : 0,
    left: "left" in state && state.left === true,
    era: "era" in state && typeof state.era === "number" ? state.era : 0,
  };
}
