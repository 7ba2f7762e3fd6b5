import fc from "fast-check";
import { expect, test } from "vitest";
import { explain } from "../../src/assessment/explain.ts";
import type { Rational } from "../../src/assessment/rational.ts";
import type { Part } from "../../src/assessment/score.ts";
import { CRITERIA } from "../../src/assessment/vocabulary.ts";
import { cases, encounters, PATIENCE } from "./generate.ts";
import { asFraction, measure } from "./measure.ts";
import { against, fraction, minus, plus, type Fraction } from "./reference/fraction.ts";
import { judgeAll } from "./reference/judged.ts";
import { pointsOfAll } from "./reference/points.ts";
import { visitOf } from "./reference/visit.ts";
import { TOWN } from "./town.ts";

const visits = encounters(TOWN);

function total(terms: readonly Rational[]): Fraction {
  return terms.map(asFraction).reduce(plus, fraction(0));
}

const same = (a: Fraction, b: Fraction): boolean => against(a, b) === 0;
const upTo = (a: Fraction, b: Fraction): boolean => against(a, b) <= 0;

/** What does not add up in a part, by name; nothing where all does. */
function amissIn(part: Part): string[] {
  const { lines, begun } = explain(part);
  const full = total(lines.map((line) => line.full));
  const ends = (["low", "high"] as const).flatMap((end) => {
    const exact = asFraction(part.exact[end]);
    const over = asFraction(begun[end]);
    return [
      { [`lines at the ${end} end`]: same(total(lines.map((line) => line[end])), exact) },
      { [`begun point at the ${end} end`]: same(minus(exact, over), fraction(part[end])) },
      { [`less than a point is begun (${end})`]: against(over, fraction(1)) < 0 },
      { [`nothing negative is begun (${end})`]: upTo(fraction(0), over) },
    ];
  });
  const single = lines.flatMap((line) => [
    {
      [`withheld of ${line.of}`]: same(
        plus(asFraction(line.low), asFraction(line.withheld)),
        asFraction(line.full),
      ),
    },
    { [`order of ${line.of}`]: upTo(asFraction(line.low), asFraction(line.high)) },
  ]);
  return [{ "full points": same(full, fraction(part.share)) }, ...ends, ...single].flatMap((each) =>
    Object.entries(each).flatMap(([name, holds]) => (holds ? [] : [name])),
  );
}

test(
  "every part adds up to the whole, shown and unshown, down to its single lines",
  PATIENCE,
  () => {
    fc.assert(
      fc.property(visits, ({ catalogue, answers }) => {
        const { parts, shown } = measure(answers, catalogue);
        if (parts === null) return;
        const applying = CRITERIA.flatMap((criterion) => parts[criterion] ?? []);
        expect(applying.reduce((all, { share }) => all + share, 0)).toBe(100);
        expect(applying.reduce((all, { low }) => all + low, 0)).toBe(shown.low);
        expect(applying.reduce((all, { high }) => all + high, 0)).toBe(shown.high);
        expect(applying.flatMap(amissIn)).toEqual([]);
      }),
      { numRuns: cases() },
    );
  },
);

test("exact points are what the fractions of the method come to", PATIENCE, () => {
  fc.assert(
    fc.property(visits, ({ catalogue, answers }) => {
      const { parts } = measure(answers, catalogue);
      if (parts === null) return;
      const { standing } = visitOf(answers, catalogue);
      const points = pointsOfAll(judgeAll(standing, catalogue), standing, catalogue);
      const other = CRITERIA.filter((criterion) => {
        const [mine, theirs] = [parts[criterion], points[criterion]];
        if (mine === null || theirs === null) return mine !== theirs;
        return !(["low", "high"] as const).every((end) =>
          same(asFraction(mine.exact[end]), theirs.exact[end]),
        );
      });
      expect(other).toEqual([]);
    }),
    { numRuns: cases() },
  );
});
