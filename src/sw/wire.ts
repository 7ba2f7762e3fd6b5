/** All that page and worker say to each other. No answer of the visitor's is ever among it. */

/** Page to worker: the page has arrived; mend what is missing, clear away what no version needs. Answered by whether
 * everything is kept. */
const ARRIVED = "arrived";
/** Page to worker: is everything kept? Answered without a request to anybody. */
const READY = "ready?";
/** Page to the worker that waits: the visitor wants the new version. */
const TAKE_OVER = "take over";
/** Worker to page: the offline version was withdrawn. Answered at once by a page that still works. */
const WITHDRAWN = "withdrawn";

export type ToWorker =
  | { readonly naisho: typeof ARRIVED; readonly script: string }
  | { readonly naisho: typeof READY }
  | { readonly naisho: typeof TAKE_OVER };

/** The page is there; `script`: address of the script it began with, which tells its version. */
export function arrived(script: string): ToWorker {
  return { naisho: ARRIVED, script };
}

export const ready: ToWorker = { naisho: READY };
export const takeOver: ToWorker = { naisho: TAKE_OVER };
export const withdrawn = { naisho: WITHDRAWN } as const;

/** Reads what a page said; undefined for anything else. */
export function toWorker(data: unknown): ToWorker | undefined {
  if (!isNote(data)) return undefined;
  if (data.naisho === READY) return ready;
  if (data.naisho === TAKE_OVER) return takeOver;
  const script = "script" in data ? data.script : undefined;
  return data.naisho === ARRIVED && typeof script === "string" ? arrived(script) : undefined;
}

/** Whether the worker says that the offline version was withdrawn. */
export function isWithdrawn(data: unknown): boolean {
  return isNote(data) && data.naisho === WITHDRAWN;
}

function isNote(data: unknown): data is { readonly naisho: unknown } {
  return typeof data === "object" && data !== null && "naisho" in data;
}
