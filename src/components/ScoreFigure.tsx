import type { ReactNode } from "react";

interface ScoreFigureProps {
  /** The points as figures of the visitor's language. */
  readonly low: string;
  /** Only where it differs. */
  readonly high?: string | undefined;
  /** "points (out of 100)". */
  readonly unit: string;
}

/** The score in large figures, as a range where it is one. */
export function ScoreFigure({ low, high, unit }: ScoreFigureProps): ReactNode {
  return (
    <p className="score">
      <b>{low}</b>
      {high === undefined ? null : (
        <>
          <i>{"\u2013"}</i>
          <b>{high}</b>
        </>
      )}
      <span>{unit}</span>
    </p>
  );
}
