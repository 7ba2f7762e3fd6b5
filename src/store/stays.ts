/** The one name in local storage under which answers stay when the visitor asks for it (docs/decisions/014). */
export const KEPT_AS = "naisho-answers";

/** Gives what stays under that name; null where nothing does, where the browser gives no storage, and in a frame, where
 * it would stay with the host's site. */
export function keptText(): string | null {
  try {
    return window.parent === window ? window.localStorage.getItem(KEPT_AS) : null;
  } catch {
    return null;
  }
}

/** Takes away what stays. */
export function dropKept(): void {
  try {
    window.localStorage.removeItem(KEPT_AS);
  } catch {
    // Where nothing can be read, nothing stays.
  }
}
