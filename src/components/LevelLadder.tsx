import type { ReactNode } from "react";
import type { Level, LevelId } from "../assessment/vocabulary.ts";
import { LevelMark } from "./LevelMark.tsx";

interface LevelLadderProps {
  /** The list's name for listeners. */
  readonly label: string;
  readonly names: Record<LevelId, string>;
  readonly low: Level;
  readonly high: Level;
  /** For a range: "at least …, up to …". */
  readonly caption?: string | undefined;
}

const STEPS = [
  [0, "square"],
  [1, "postcard"],
  [2, "envelope"],
  [3, "room"],
  [4, "face-to-face"],
] as const satisfies readonly (readonly [Level, LevelId])[];

function state(step: Level, low: Level, high: Level): string | undefined {
  if (step === low) return "low";
  return step > low && step <= high ? "maybe" : undefined;
}

/** The five places in order; the low end lit and underlined, dots up to the high end. */
export function LevelLadder({ label, names, low, high, caption }: LevelLadderProps): ReactNode {
  return (
    <>
      <ol className="ladder" aria-label={label}>
        {STEPS.map(([step, id]) => (
          <li
            key={id}
            className={state(step, low, high)}
            aria-current={step === low ? "true" : undefined}
          >
            <LevelMark level={step} lit={step === low} />
            {names[id]}
          </li>
        ))}
      </ol>
      {caption === undefined ? null : <p className="second">{caption}</p>}
    </>
  );
}
