import type { ReactNode } from "react";

/** One picked service; `removal` is the button's whole name and holds the label's words. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly removal: string;
}

interface TrayProps {
  /** How many are picked, in words. */
  readonly count: string;
  /** The list's name for listeners. */
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onRemove: (id: string) => void;
  readonly main: ReactNode;
}

/** The bottom bar that also shows what was picked; each chip takes its own pick back. */
export function Tray({ count, label, chips, onRemove, main }: TrayProps): ReactNode {
  return (
    <footer className="bar tray">
      <div className="picked">
        <output>{count}</output>
        <ul aria-label={label}>
          {chips.map((chip) => (
            <li key={chip.id}>
              <button
                type="button"
                className="chip"
                aria-label={chip.removal}
                onClick={() => onRemove(chip.id)}
              >
                {chip.label}
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M1 1 9 9M9 1 1 9" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="bar-main">{main}</div>
    </footer>
  );
}
