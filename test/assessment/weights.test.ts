import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { library } from "../../src/catalogue/library.ts";
import stability from "../../src/catalogue/stability.json" with { type: "json" };
import { answersFor, PATIENCE } from "./generate.ts";
import { CHANGES, weighted, type Change } from "./weighted.ts";

/** The same visitors in every run: the figure is a report, not a chance. */
const VISITORS = fc.sample(answersFor(library), { numRuns: stability.visitors, seed: 20261124 });

function firstActions(change: Change | null): (string | undefined)[] {
  const catalogue = change === null ? library : weighted(library, change);
  return VISITORS.map((answers) => assess(answers, catalogue).first[0]?.id);
}

test(
  "the first thing to do mostly stays first when a criterion weighs a quarter more or less",
  PATIENCE,
  () => {
    const shipped = firstActions(null);
    const fourfold = weighted(library, null);
    expect(VISITORS.map((answers) => assess(answers, fourfold).first[0]?.id)).toEqual(shipped);
    const acting = shipped.filter((id) => id !== undefined).length;
    const kept = CHANGES.map((change) => {
      const other = firstActions(change);
      const same = shipped.filter((id, nth) => id !== undefined && id === other[nth]).length;
      return { ...change, share: same / acting };
    });
    const least = Math.min(...kept.map(({ share }) => share));
    const mean = kept.reduce((all, { share }) => all + share, 0) / kept.length;
    if (process.env["NAISHO_FIGURES"] !== undefined) console.log({ acting, least, mean, kept });
    expect(acting).toBeGreaterThan(100);
    expect(100 * least, "what the method page says").toBeGreaterThanOrEqual(stability.atLeast);
  },
);
