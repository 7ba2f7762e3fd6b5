import type { ReactNode } from "react";
import type { Interferer, Reach } from "../assessment/vocabulary.ts";
import { Figure } from "./Figure.tsx";
import { WallsScene } from "./WallsScene.tsx";

/** Columns of A1's five, left to right; `nearby` comes up the garden path at the right. */
const FIGURES = [
  "operator",
  "agency",
  "flooder",
  "attacker",
  "insider",
  "nearby",
] as const satisfies readonly Interferer[];
const ZONES = ["could", "hindered", "kept-out"] as const satisfies readonly Reach[];
const STEP = 52.3;

/** First column and foot line of each row. */
const ROWS: Record<Reach, readonly [number, number]> = {
  could: [96.5, 179.5],
  hindered: [76.9, 244.5],
  "kept-out": [56.5, 335],
};

/** Where whoever is near stands: beside the two, on the path by the veranda, outside the gate. */
const NEARBY: Record<Reach, readonly [number, number]> = {
  could: [315, 127],
  hindered: [348, 244.5],
  "kept-out": [333, 335],
};

function place(index: number, reach: Reach): readonly [number, number] {
  if (FIGURES[index] === "nearby") return NEARBY[reach];
  const [first, foot] = ROWS[reach];
  return [first + STEP * index, foot];
}

interface WallsPictureProps {
  /** The low end of each one's reach (method 9). */
  readonly reaches: Record<Interferer, Reach>;
  /** Short names under the figures. */
  readonly names: Record<Interferer, string>;
  /** The zones: in the room, on the veranda, outside the fence. */
  readonly zones: Record<Reach, string>;
}

/** Who could hear the two: the status picks the row. Decoration: the list of interferers says it. */
export function WallsPicture({ reaches, names, zones }: WallsPictureProps): ReactNode {
  return (
    <div className="picture">
      <svg className="drawing walls" viewBox="0 0 376 366" aria-hidden="true">
        <WallsScene />
        {ZONES.map((zone) => (
          <text key={zone} className={`zone ${zone}`}>
            {zones[zone]}
          </text>
        ))}
        {FIGURES.map((who, index) => {
          const [x, y] = place(index, reaches[who]);
          return (
            <g key={who} className="walker" style={{ transform: `translate(${x}px, ${y}px)` }}>
              <Figure x={0} y={0} who="stranger" scale={0.83} flip={index < 2} />
              <text y="14.5">{names[who]}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
