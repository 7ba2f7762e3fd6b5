/** The method's criteria with one weight changed by a quarter, for the figures of method 7's last rule. */
import type { Catalogue, Method } from "../../src/assessment/catalogue.ts";
import { CRITERIA, type Criterion } from "../../src/assessment/vocabulary.ts";

/** A criterion that weighs a quarter less or more. */
export interface Change {
  readonly criterion: Criterion;
  readonly quarters: 3 | 5;
}

/** Every criterion, a quarter less and a quarter more. */
export const CHANGES: readonly Change[] = CRITERIA.flatMap((criterion) =>
  ([3, 5] as const).map((quarters) => ({ criterion, quarters })),
);

/** Gives the catalogue with one weight changed, or none. The weights stand fourfold, so that a quarter more or less
 * stays whole; shares and order do not mind. */
export function weighted(catalogue: Catalogue, change: Change | null): Catalogue {
  const weight = (criterion: Criterion): number =>
    catalogue.method.criteria[criterion] * (criterion === change?.criterion ? change.quarters : 4);
  const criteria: Method["criteria"] = {
    encryption: weight("encryption"),
    business: weight("business"),
    openness: weight("openness"),
    devices: weight("devices"),
    minimisation: weight("minimisation"),
  };
  return { ...catalogue, method: { ...catalogue.method, criteria } };
}
