import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "./Button.tsx";

interface DialogChoice {
  readonly label: string;
  readonly onChoose: () => void;
}

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** The choice that changes nothing: first, focused, and what Esc means. */
  readonly safe: DialogChoice;
  /** The choice asked about. */
  readonly sure: DialogChoice;
}

/** A question on a sheet of its own, over the page. */
export function Dialog({ open, title, children, safe, sure }: DialogProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  const id = useId();

  // Closing gives the focus back to where it was, so it must happen before the sheet is gone.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    if (!open || dialog === null) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>(".pair button")?.focus();
    return () => dialog.close();
  }, [open]);

  return (
    <dialog
      ref={sheet}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        safe.onChoose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className="pair">
        <Button look="second" onPress={safe.onChoose}>
          {safe.label}
        </Button>
        <Button onPress={sure.onChoose}>{sure.label}</Button>
      </div>
    </dialog>
  );
}
