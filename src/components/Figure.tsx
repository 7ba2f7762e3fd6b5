import type { ReactNode } from "react";

/** Who is drawn: the visitor in solid ink, the partner outlined, anybody else in the third ink. */
export type Who = "you" | "other" | "stranger";

interface FigureProps {
  /** Middle of the figure's foot, in the units of the surrounding drawing. */
  readonly x: number;
  readonly y: number;
  readonly who: Who;
  /** Times the figure's own size: 44 units high standing and sitting. */
  readonly scale?: number;
  readonly sitting?: boolean;
  /** Looks to the right; without it, to the left. The visitor always sits left and looks right. */
  readonly flip?: boolean;
}

const STANDING = {
  body: "M-11.6 0C-13.6-14-8.5-28 .2-28 9-28 14-13 11.9 0Q0 2.6-11.6 0Z",
  head: [-0.8, -35.6, 7.2],
  arc: "M-6.6-40A7.2 7.2 0 1 1-8-35.4",
} as const;

const SITTING = {
  body: "M-16.9 0C-18-8-12-26.3-1.1-26.3 9-26.3 17-12 17-3.3Q3 .2-16.9 0Z",
  head: [-3.6, -35, 8],
  arc: "M-10.2-39.4A8 8 0 1 1-11.6-34.8",
} as const;

/** Draws one person with a brush's small gap in the head; strokes keep 2 units at any scale. */
export function Figure({ x, y, who, scale = 1, sitting, flip }: FigureProps): ReactNode {
  const { body, head, arc } = sitting ? SITTING : STANDING;
  const [cx, cy, r] = head;
  const sideways = flip ? -scale : scale;
  return (
    <g
      transform={`translate(${x} ${y}) scale(${sideways} ${scale})`}
      strokeWidth={2 / scale}
      className={who === "stranger" ? "third" : undefined}
    >
      {who === "you" ? (
        <>
          <path d={body} className="inked" />
          <circle cx={cx} cy={cy} r={r} />
          <circle cx={cx} cy={cy - 0.95} r={r - 0.6} className="inked bare" />
        </>
      ) : (
        <>
          <path d={body} className="sheet" />
          <circle cx={cx} cy={cy} r={r} className="sheet bare" />
          <path d={arc} />
        </>
      )}
    </g>
  );
}
