import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers, Use } from "../../src/assessment/answers.ts";
import { assess } from "../../src/assessment/assess.ts";
import type { Catalogue } from "../../src/assessment/catalogue.ts";
import { learned, raised, type Changed } from "./changes.ts";
import { anyUse, cases, encounters, PATIENCE } from "./generate.ts";
import { measure, widened, worsened } from "./measure.ts";
import { seekers } from "./seekers.ts";
import { TOWN } from "./town.ts";

const visits = fc.oneof(
  { weight: 3, arbitrary: encounters(TOWN) },
  { weight: 1, arbitrary: seekers },
);

/** Counts what was tried, so that no sort of change is missed. */
function counter(): { readonly count: (change: Changed) => void; readonly sorts: () => string[] } {
  const sorts = new Set<string>();
  return {
    count: ({ what, where, to }) => {
      sorts.add(what === "answer" ? `${where} ${to}` : what);
    },
    sorts: () => [...sorts],
  };
}

test("what these tests measure is what the visitor is shown", PATIENCE, () => {
  fc.assert(
    fc.property(visits, ({ catalogue, answers }) => {
      const { score, level, uses } = assess(answers, catalogue);
      const measured = measure(answers, catalogue);
      expect(measured.overall).toEqual(level);
      expect(measured.shown).toMatchObject({ low: score?.low ?? 0, high: score?.high ?? 100 });
      for (const { use, level: own } of uses)
        expect(measured.levels.get(use.key) ?? null).toEqual(own);
    }),
    { numRuns: 200 },
  );
});

test("doing better in anything never lowers a score or a level, low or high", PATIENCE, () => {
  const { count, sorts } = counter();
  fc.assert(
    fc.property(visits, (encounter) => {
      const was = measure(encounter.answers, encounter.catalogue);
      for (const change of raised(encounter)) {
        count(change);
        const fell = worsened(was, measure(change.after.answers, change.after.catalogue));
        if (fell.length > 0) throw new Error(`${change.where} → ${change.to}: ${fell.join(", ")}`);
      }
    }),
    { numRuns: cases() },
  );
  // 15 questions to `partly` and to `yes`, settings, unlisted and catalogue verdicts, lifts.
  expect(sorts()).toHaveLength(15 * 2 + 4);
});

test(
  "learning anything that was unknown or not yet answered never widens what is known",
  PATIENCE,
  () => {
    const { count, sorts } = counter();
    fc.assert(
      fc.property(visits, (encounter) => {
        const was = measure(encounter.answers, encounter.catalogue);
        for (const change of learned(encounter)) {
          count(change);
          const wider = widened(was, measure(change.after.answers, change.after.catalogue));
          if (wider.length > 0)
            throw new Error(`${change.where} → ${change.to}: ${wider.join(", ")}`);
        }
      }),
      { numRuns: cases() },
    );
    // 15 questions to each of four answers, settings, unlisted and catalogue verdicts.
    expect(sorts()).toHaveLength(15 * 4 + 3);
  },
);

/** Whether what was said of the people at the other end is lost by naming this use (method 6.3). */
function losesPeers(answers: Answers, use: Use, catalogue: Catalogue): boolean {
  const named = measure({ ...answers, uses: [use] }, catalogue);
  const kinds = assess({ ...answers, uses: [use] }, catalogue).uses.map(
    ({ use: { mode } }) => mode,
  );
  const said = ["peers.updates", "peers.lock"].some((question) =>
    ["yes", "partly", "no"].includes(answers.answers.get(question) ?? ""),
  );
  return said && named.parts !== null && kinds.length > 0 && !kinds.includes("conversation");
}

test("naming the first use never widens the score", PATIENCE, () => {
  const withUse = visits.chain(({ catalogue, answers }) =>
    anyUse(catalogue).map((use) => ({ catalogue, use, answers: { ...answers, uses: [] } })),
  );
  fc.assert(
    fc.property(withUse, ({ catalogue, use, answers }) => {
      fc.pre(!losesPeers(answers, use, catalogue));
      const was = measure(answers, catalogue);
      const is = measure({ ...answers, uses: [use] }, catalogue);
      expect(widened(was, is)).toEqual([]);
    }),
    { numRuns: cases() },
  );
});
