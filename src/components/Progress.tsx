import type { ReactNode } from "react";

/** The five strokes of the tally character, in the order they are written. */
const STROKES = [
  "M4.6 4.2 31.5 3.2",
  "M18 3.8V28.5",
  "M19.3 14.9 29.5 14.6",
  "M9.8 13.4V27",
  "M2.3 29.4 34 28.5",
] as const;

interface ProgressProps {
  /** The section the visitor is in, 1 to 5; 6 when all is done. */
  readonly current: number;
  /** Which of how many, in the visitor's own figures; left out when all is done. */
  readonly count?: string;
  /** The section's name. */
  readonly label: string;
  /** What more there is to say: which of several, a date. */
  readonly detail?: string | undefined;
  /** The visitor has just come to this section: its stroke is written before their eyes. */
  readonly fresh?: boolean;
}

/** How far the visitor is: one stroke of the tally character a section, always with the words. */
export function Progress({ current, count, label, detail, fresh }: ProgressProps): ReactNode {
  return (
    <p className="progress">
      <svg className="drawing tally" viewBox="0 0 36 33" aria-hidden="true">
        {STROKES.map((d, index) =>
          index >= current ? <path key={d} className="coming" d={d} /> : null,
        )}
        {STROKES.map((d, index) => (index < current - 1 ? <path key={d} d={d} /> : null))}
        {STROKES.map((d, index) =>
          index === current - 1 ? (
            <g key={d} className={fresh ? "now fresh" : "now"}>
              <path d={d} pathLength="1" />
              <path d={d} pathLength="1" />
            </g>
          ) : null,
        )}
      </svg>
      {count === undefined ? null : <span className="count">{count}</span>}
      <span>{label}</span>
      {detail === undefined ? null : <span>{detail}</span>}
    </p>
  );
}
