const WITHIN_MS = 1500;

/** Calls `act` when Esc is pressed three times within a second and a half; those that take back what an input method was
 * about to write do not count. Gives the way to stop listening. */
export function onThreeEscapes(act: () => void): () => void {
  let presses: number[] = [];
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.repeat || event.isComposing) return;
    presses = [...presses, event.timeStamp].slice(-3);
    const [first = 0, , third] = presses;
    if (third !== undefined && third - first <= WITHIN_MS) act();
  };
  window.addEventListener("keydown", listen, { capture: true });
  return () => window.removeEventListener("keydown", listen, { capture: true });
}
