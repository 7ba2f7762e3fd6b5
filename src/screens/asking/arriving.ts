import { useEffect } from "react";
import { useDetour } from "../../store/detour.ts";

/** Brings a visitor who came from the check to the very question they want to change: its chosen answer, or else
 * its first, gets the focus after the heading has had it. */
export function useArrivalAtQuestion(): void {
  const question = useDetour()?.question ?? null;
  useEffect(() => {
    if (question === null) return;
    const frame = requestAnimationFrame(() => focusOn(question));
    return () => cancelAnimationFrame(frame);
  }, [question]);
}

function focusOn(question: string): void {
  const controls = [...document.getElementsByName(question)].filter(
    (control) => control instanceof HTMLInputElement,
  );
  const control = controls.find(({ checked }) => checked) ?? controls[0];
  control?.focus({ preventScroll: true });
  control?.closest("fieldset, [role=group]")?.scrollIntoView({ block: "center" });
}
