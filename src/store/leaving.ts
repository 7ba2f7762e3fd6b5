const MARK = "naisho-left";

/** How often the visitor has left this tab in a hurry. Kept with the tab alone, so that entries which an earlier load
 * of the page wrote into its history, and which nobody can reach any more, do not come up again (docs/decisions/014). */
export function timesLeft(): number {
  try {
    return Number(window.sessionStorage.getItem(MARK)) || 0;
  } catch {
    return 0;
  }
}

/** Counts one more time. */
export function countLeaving(): void {
  try {
    window.sessionStorage.setItem(MARK, String(timesLeft() + 1));
  } catch {
    // Such a frame keeps only what the entries themselves say.
  }
}
