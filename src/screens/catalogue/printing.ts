import { useSyncExternalStore } from "react";

let printing = false;

function subscribe(notify: () => void): () => void {
  const begin = () => {
    printing = true;
    notify();
  };
  const end = () => {
    printing = false;
    notify();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}

/** Whether the page is on its way to paper, where all that is folded must be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
