import type { ReactNode } from "react";
import type { Verdict } from "../assessment/vocabulary.ts";

/** Drawn by hand, all of one weight: a cross is no bigger or darker than a circle. */
const SHAPES: Record<Verdict, string> = {
  yes: "M15.8 3.8A8.4 8.4 0 1 0 17.9 6.8",
  partly: "M10.1 2.4 1.7 17.7Q10 18.3 18.5 17.5Z",
  no: "M3.3 3.3 16.8 16.7M16.6 3.2 3.3 16.9",
  unknown:
    "M5.5 6C5.6 3.4 7.6 2 10 2 12.7 2 14.7 3.6 14.7 6 14.7 9 10.2 9.2 10.1 12.8M10.1 17.3V17.5",
  "not-applicable": "M2.5 10.5Q9 9.5 17.5 10",
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** What the mark means; it never stands without its word. Absent only where the word stands beside it already. */
  readonly word?: ReactNode;
}

/** A verdict's mark with its word. */
export function VerdictMark({ verdict, word }: VerdictMarkProps): ReactNode {
  const mark = (
    <svg className="drawing verdict" viewBox="0 0 20 20" aria-hidden="true">
      <path d={SHAPES[verdict]} />
    </svg>
  );
  return word === undefined ? (
    mark
  ) : (
    <span className="verdict-mark">
      {mark}
      <span>{word}</span>
    </span>
  );
}
