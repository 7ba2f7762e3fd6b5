import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../../src/assessment/answers.ts";
import { assess } from "../../src/assessment/assess.ts";
import type { Catalogue } from "../../src/assessment/catalogue.ts";
import type { Part } from "../../src/assessment/score.ts";
import { CRITERIA, LEVEL_CRITERIA } from "../../src/assessment/vocabulary.ts";
import { resultText } from "../../src/files/write.ts";
import { cases, encounters, PATIENCE } from "./generate.ts";
import { asFraction } from "./measure.ts";
import { against, fraction } from "./reference/fraction.ts";
import { refer } from "./reference/result.ts";
import { PAGE } from "./reference/words.ts";
import { TOWN } from "./town.ts";

const visits = encounters(TOWN);

function written(answers: Answers, catalogue: Catalogue): string {
  return resultText(assess(answers, catalogue), catalogue);
}

function asObject(text: string): object {
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? value : {};
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Whether 0 ≤ low ≤ high ≤ share, shown and exactly. */
function isInOrder({ low, high, share, exact }: Part): boolean {
  const steps = [fraction(0), asFraction(exact.low), asFraction(exact.high), fraction(share)];
  const rising = steps.every(
    (step, nth) => nth === 0 || against(steps[nth - 1] ?? step, step) <= 0,
  );
  return 0 <= low && low <= high && high <= share && rising;
}

test(
  "whatever the visitor says, points stay between 0 and 100, low up to high, in whole numbers",
  PATIENCE,
  () => {
    fc.assert(
      fc.property(visits, ({ catalogue, answers }) => {
        const assessed = assess(answers, catalogue);
        const { score } = assessed;
        const text = resultText(assessed, catalogue);
        // JSON writes NaN and Infinity as null: of numbers, that would be a missing one.
        expect(text).not.toMatch(/"(?:low|high|weight|gain|minutes|version|method)":null/u);
        expect(numbersIn(JSON.parse(text)).filter((each) => !Number.isInteger(each))).toEqual([]);
        if (score === null) return;
        const parts = CRITERIA.flatMap((criterion) => score.parts[criterion] ?? []);
        expect(0 <= score.low && score.low <= score.high && score.high <= 100).toBe(true);
        expect(parts.filter((part) => !isInOrder(part))).toEqual([]);
      }),
      { numRuns: cases() },
    );
  },
);

/** The same visit told otherwise: another order, and uses and devices said more than once. */
function retold(answers: Answers): fc.Arbitrary<Answers> {
  const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...all], { minLength: all.length });
  const again = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
    fc.subarray([...all]).chain((twice) => shuffled([...all, ...twice]));
  return fc.record({
    uses: again(answers.uses),
    settings: shuffled([...answers.settings]).map((all) => new Map(all)),
    devices: again(answers.devices),
    answers: shuffled([...answers.answers]).map((all) => new Map(all)),
  });
}

test(
  "neither the order in which things are said nor saying a use twice changes a byte",
  PATIENCE,
  () => {
    const twice = visits.chain(({ catalogue, answers }) =>
      retold(answers).map((other) => ({ catalogue, answers, other })),
    );
    fc.assert(
      fc.property(twice, ({ catalogue, answers, other }) => {
        expect(written(other, catalogue)).toBe(written(answers, catalogue));
      }),
      { numRuns: cases() },
    );
  },
);

test("a question that does not apply is as if the questionnaire did not have it", PATIENCE, () => {
  const without = fc.tuple(visits, fc.subarray([...PAGE], { minLength: 1 }));
  fc.assert(
    fc.property(without, ([{ catalogue, answers }, left]) => {
      const naught = left.map((question) => [question, "not-applicable"] as const);
      const marked = assess(
        { ...answers, answers: new Map([...answers.answers, ...naught]) },
        catalogue,
      );
      const rest = [...answers.answers].filter(([id]) => !left.some((question) => question === id));
      const { file } = refer(
        { ...answers, answers: new Map(rest) },
        catalogue,
        { way: marked.shortestWayUp },
        PAGE.filter((question) => !left.includes(question)),
      );
      const said = { answers: null };
      expect({ ...asObject(resultText(marked, catalogue)), ...said }).toEqual({ ...file, ...said });
    }),
    { numRuns: cases() },
  );
});

test(
  "a conversation is face to face exactly when all four criteria hold, and so is a vault",
  PATIENCE,
  () => {
    let met = 0;
    fc.assert(
      fc.property(visits, ({ catalogue, answers }) => {
        for (const { use, findings, devices, level } of assess(answers, catalogue).uses) {
          if (level === null) continue;
          const four = { ...findings, devices };
          for (const end of ["low", "high"] as const) {
            const all = LEVEL_CRITERIA.every((criterion) => four[criterion]?.[end] === "yes");
            if ((level[end] === 4) !== all) throw new Error(`${use.key} at its ${end} end`);
            if (all) met += 1;
          }
        }
      }),
      { numRuns: cases() },
    );
    expect(met).toBeGreaterThan(0);
  },
);

/** The same catalogue and answers as other objects, as after a reload. */
function reloaded(answers: Answers, catalogue: Catalogue): [Answers, Catalogue] {
  return [structuredClone(answers), structuredClone(catalogue)];
}

test(
  "the same answers give the same bytes again, and reading them changes nothing in them",
  PATIENCE,
  () => {
    fc.assert(
      fc.property(visits, ({ catalogue, answers }) => {
        const [sameAnswers, sameCatalogue] = reloaded(answers, catalogue);
        const first = written(answers, catalogue);
        expect(written(answers, catalogue)).toBe(first);
        expect(written(sameAnswers, sameCatalogue)).toBe(first);
        expect(answers).toEqual(sameAnswers);
      }),
      { numRuns: cases() },
    );
  },
);
