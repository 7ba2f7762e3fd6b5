/** Score and levels alone, without the plan, as numbers that two visits can be compared by. */
import type { Answers } from "../../src/assessment/answers.ts";
import type { Catalogue } from "../../src/assessment/catalogue.ts";
import { judge, overallLevel, type LevelRange } from "../../src/assessment/level.ts";
import type { Rational } from "../../src/assessment/rational.ts";
import { partsOf, scoreOf, type Part, type Parts } from "../../src/assessment/score.ts";
import { understand } from "../../src/assessment/understand.ts";
import { CRITERIA } from "../../src/assessment/vocabulary.ts";
import { against, fraction, plus, type Fraction } from "./reference/fraction.ts";

type Range<T> = { readonly low: T; readonly high: T };

export interface Measured {
  readonly shown: Range<number>;
  readonly exact: Range<Fraction>;
  /** Null where there is no score. */
  readonly parts: Parts | null;
  readonly overall: LevelRange | null;
  readonly levels: ReadonlyMap<string, LevelRange>;
}

/** The rules' own fraction in the tests' form. */
export function asFraction({ num, den }: Rational): Fraction {
  return { top: num, bottom: den };
}

/** Measures a visit; no score counts as 0 to 100 (method 6.3). */
export function measure(answers: Answers, catalogue: Catalogue): Measured {
  const { situation } = understand(answers, catalogue);
  const judgements = judge(situation, catalogue.method);
  const parts = partsOf(situation, judgements, catalogue.method);
  const score = scoreOf(situation, parts);
  const total = (end: "low" | "high"): Fraction =>
    CRITERIA.flatMap((criterion) => parts[criterion]?.exact[end] ?? [])
      .map(asFraction)
      .reduce(plus, fraction(0));
  return {
    shown: score ?? { low: 0, high: 100 },
    exact:
      score === null
        ? { low: fraction(0), high: fraction(100) }
        : { low: total("low"), high: total("high") },
    parts: score === null ? null : parts,
    overall: overallLevel(judgements),
    levels: new Map(
      judgements.flatMap(({ use, level }): [string, LevelRange][] =>
        level === null ? [] : [[use.key, level]],
      ),
    ),
  };
}

function fallen(name: string, was: Range<number>, is: Range<number>): string[] {
  return is.low >= was.low && is.high >= was.high ? [] : [name];
}

function fallenExactly(name: string, was: Range<Fraction>, is: Range<Fraction>): string[] {
  return against(is.low, was.low) >= 0 && against(is.high, was.high) >= 0 ? [] : [name];
}

function outside(name: string, was: Range<number>, is: Range<number>): string[] {
  return is.low >= was.low && is.high <= was.high ? [] : [name];
}

function outsideExactly(name: string, was: Range<Fraction>, is: Range<Fraction>): string[] {
  return against(is.low, was.low) >= 0 && against(is.high, was.high) <= 0 ? [] : [name];
}

function exactly({ exact }: Part): Range<Fraction> {
  return { low: asFraction(exact.low), high: asFraction(exact.high) };
}

function each(
  was: Measured,
  is: Measured,
  numbers: typeof fallen,
  fractions: typeof fallenExactly,
): string[] {
  const levels = [...is.levels].flatMap(([key, level]) => {
    const before = was.levels.get(key);
    return before === undefined ? [] : numbers(`level of ${key}`, before, level);
  });
  const parts = CRITERIA.flatMap((criterion) => {
    const [before, after] = [was.parts?.[criterion], is.parts?.[criterion]];
    if (!before || !after || before.share !== after.share) return [];
    return [
      ...numbers(`${criterion} shown`, before, after),
      ...fractions(`${criterion} exactly`, exactly(before), exactly(after)),
    ];
  });
  const overall =
    was.overall === null || is.overall === null ? [] : numbers("overall", was.overall, is.overall);
  return [
    ...numbers("score shown", was.shown, is.shown),
    ...fractions("score exactly", was.exact, is.exact),
    ...parts,
    ...levels,
    ...overall,
  ];
}

/** Names what is lower than it was, at either end. */
export function worsened(was: Measured, is: Measured): string[] {
  return each(was, is, fallen, fallenExactly);
}

/** Names the ranges that are not inside what they were. */
export function widened(was: Measured, is: Measured): string[] {
  return each(was, is, outside, outsideExactly);
}
