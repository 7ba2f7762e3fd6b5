import { addNothing, go } from "../store/entry.ts";

/** Adds nothing to the joint history of the host's page and its frames, also where links of the app are followed: the
 * host's back button leads out of the article at once, as its reader expects. */
export function leaveHistoryAlone(): void {
  addNothing();
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    const hash = link?.getAttribute("href");
    if (typeof hash !== "string") return;
    event.preventDefault();
    go(hash);
  });
}
