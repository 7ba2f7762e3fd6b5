import type { AssessedUse, Assessment } from "../assessment/assess.ts";
import { elsewhere } from "../assessment/elsewhere.ts";
import type { Kind } from "../assessment/vocabulary.ts";

/** Gives the kinds to name where no service of a use's own kind reaches what it needs; null where one does, and
 * where the use does not fall short at all. */
export function kindsElsewhere(
  { recommender }: Pick<Assessment, "recommender">,
  assessed: AssessedUse,
): readonly Kind[] | null {
  return assessed.fallsShort ? elsewhere(assessed, assessed.need, recommender) : null;
}
