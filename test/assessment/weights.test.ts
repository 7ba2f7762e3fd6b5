import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import type { Method } from "../../src/assessment/catalogue.ts";
import { CRITERIA, type Criterion } from "../../src/assessment/vocabulary.ts";
import { library } from "../../src/catalogue/library.ts";
import stability from "../../src/catalogue/stability.json" with { type: "json" };
import { answersFor, PATIENCE } from "./generate.ts";

/** The same visitors in every run: the figure is a report, not a chance. */
const VISITORS = fc.sample(answersFor(library), { numRuns: stability.visitors, seed: 20261124 });

/** The weights fourfold, so that a quarter more or less stays whole; shares and order do not mind. */
function weighted(changed: Criterion | null, quarters: 3 | 4 | 5): Method["criteria"] {
  const weight = (criterion: Criterion): number =>
    library.method.criteria[criterion] * (criterion === changed ? quarters : 4);
  return {
    encryption: weight("encryption"),
    business: weight("business"),
    openness: weight("openness"),
    devices: weight("devices"),
    minimisation: weight("minimisation"),
  };
}

function firstActions(criteria: Method["criteria"]): (string | undefined)[] {
  const catalogue = { ...library, method: { ...library.method, criteria } };
  return VISITORS.map((answers) => assess(answers, catalogue).first[0]?.id);
}

test(
  "the first thing to do mostly stays first when a criterion weighs a quarter more or less",
  PATIENCE,
  () => {
    const shipped = firstActions(library.method.criteria);
    expect(firstActions(weighted(null, 4))).toEqual(shipped);
    const acting = shipped.filter((id) => id !== undefined).length;
    const kept = CRITERIA.flatMap((criterion) =>
      ([3, 5] as const).map((quarters) => {
        const other = firstActions(weighted(criterion, quarters));
        const same = shipped.filter((id, nth) => id !== undefined && id === other[nth]).length;
        return { criterion, percent: quarters === 3 ? -25 : 25, share: same / acting };
      }),
    );
    const least = Math.min(...kept.map(({ share }) => share));
    const mean = kept.reduce((all, { share }) => all + share, 0) / kept.length;
    if (process.env["NAISHO_FIGURES"] !== undefined) console.log({ acting, least, mean, kept });
    expect(acting).toBeGreaterThan(100);
    expect(100 * least, "what the method page says").toBeGreaterThanOrEqual(stability.atLeast);
  },
);
