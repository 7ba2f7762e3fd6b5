/** Opens a part of the score down to the single answers and verdicts; the lines add up exactly (method 6). */
import { rational, reduce, subtract, type Rational } from "./rational.ts";
import type { Part } from "./score.ts";

export interface ExplainedLine {
  /** A use's key or a question's id; "" where no use was named. */
  readonly of: string;
  /** Points this line can give. */
  readonly full: Rational;
  readonly low: Rational;
  readonly high: Rational;
  /** Points withheld at the low end: `full` less `low`. */
  readonly withheld: Rational;
}

export interface ExplainedPart {
  readonly lines: readonly ExplainedLine[];
  /** The begun point that rounding down does not count, at each end. */
  readonly begun: { readonly low: Rational; readonly high: Rational };
}

/** Takes a part and gives its lines in points: their `low` (and `high`) less `begun` is what is shown. */
export function explain(part: Part): ExplainedPart {
  const points = (weight: number, halves: number): Rational =>
    reduce(rational(part.share * weight * halves, 2 * part.weights));
  return {
    lines: part.lines.map(({ of, weight, low, high }) => ({
      of,
      full: points(weight, 2),
      low: points(weight, low),
      high: points(weight, high),
      withheld: points(weight, 2 - low),
    })),
    begun: {
      low: reduce(subtract(part.exact.low, rational(part.low, 1))),
      high: reduce(subtract(part.exact.high, rational(part.high, 1))),
    },
  };
}
