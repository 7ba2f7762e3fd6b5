import type { ReactNode } from "react";

interface ColumnsProps {
  /** The question: progress, heading, what it means. */
  readonly left: ReactNode;
  /** The answers. */
  readonly right: ReactNode;
  /**
   * Widths from 900 px on: `question` 400 + up to 640, `tiles` 330 + rest, `drawn` 580 + up to 500,
   * `result` 520 + 548. Below 900 px one column.
   */
  readonly split?: "question" | "tiles" | "drawn" | "result";
}

/** Two columns on wide screens, one after the other on narrow ones. */
export function Columns({ left, right, split = "question" }: ColumnsProps): ReactNode {
  return (
    <div className={`columns by-${split}`}>
      <div className="left">{left}</div>
      <div className="right">{right}</div>
    </div>
  );
}
