/** The score's arithmetic in figures that can be read: whole points and the exact fraction beside them. */
import { explain } from "../assessment/explain.ts";
import { reduce, type Rational } from "../assessment/rational.ts";
import type { Part, Score } from "../assessment/score.ts";
import { CRITERIA, type Criterion } from "../assessment/vocabulary.ts";

/** An exact number of points, 0 or more: `whole` and `num`/`den`, in lowest terms. */
export interface Mixed {
  readonly whole: number;
  readonly num: number;
  readonly den: number;
}

/** Gives a fraction of 0 or more as a mixed number. */
export function mixed(value: Rational): Mixed {
  const { num, den } = reduce(value);
  return { whole: Number(num / den), num: Number(num % den), den: Number(den) };
}

interface Figures {
  readonly low: Mixed;
  readonly high: Mixed;
}

/** One line of a criterion: what it gives and what it withholds at the low end. */
export interface SumLine extends Figures {
  /** A use's key or a question's id; "" where no use was named. */
  readonly of: string;
  readonly full: Mixed;
  readonly withheld: Mixed;
}

/** One criterion opened down to its single answers and verdicts; the lines less `begun` are what is shown. */
export interface Sum {
  readonly criterion: Criterion;
  readonly part: Part;
  readonly lines: readonly SumLine[];
  /** Sum of the lines, before the begun point goes. */
  readonly exact: Figures;
  readonly begun: Figures;
  /** Points withheld at the low end, the begun one among them: with what is shown they make the share. */
  readonly withheld: number;
}

function sumOf(criterion: Criterion, part: Part): Sum {
  const { lines, begun } = explain(part);
  return {
    criterion,
    part,
    lines: lines.map(({ of, full, low, high, withheld }) => ({
      of,
      full: mixed(full),
      low: mixed(low),
      high: mixed(high),
      withheld: mixed(withheld),
    })),
    exact: { low: mixed(part.exact.low), high: mixed(part.exact.high) },
    begun: { low: mixed(begun.low), high: mixed(begun.high) },
    withheld: part.share - part.low,
  };
}

/** Opens a score: one sum for each criterion that applies, in the method's order. */
export function sumsOf({ parts }: Score): Sum[] {
  return CRITERIA.flatMap((criterion) => {
    const part = parts[criterion];
    return part === null ? [] : [sumOf(criterion, part)];
  });
}
