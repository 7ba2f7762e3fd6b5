import { useId, type ReactNode } from "react";

interface CheckRowProps {
  readonly label: string;
  /** What ticking it means, in one line. */
  readonly note?: ReactNode;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** A checkbox with a hand's tick and a note. */
export function CheckRow({ label, note, checked, onCheck }: CheckRowProps): ReactNode {
  const noteId = useId();
  return (
    <div className="check-row">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={note ? noteId : undefined}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <svg className="tick" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4.5 12.5 9.5 18.5 20 5" />
        </svg>
        {label}
      </label>
      {note ? (
        <p id={noteId} className="second">
          {note}
        </p>
      ) : null}
    </div>
  );
}
