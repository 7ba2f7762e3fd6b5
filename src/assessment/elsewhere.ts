/** Where a need can be met when no service of a use's own kind meets it (method 8). */
import type { Judgement } from "./level.ts";
import type { Recommender } from "./recommend.ts";
import { KINDS_BY_MODE, type Kind, type Level } from "./vocabulary.ts";

/** Whether some service of a kind reaches a need by its own three criteria. */
function reaches(kind: Kind, need: Level, recommender: Recommender): boolean {
  return recommender.candidates(kind).some(({ ceiling }) => ceiling >= need);
}

/** Gives the kinds that have a service which reaches the need where the use's own kind has none: those of its
 * mode. Null where the own kind does, or where there is no need; empty where no kind does. */
export function elsewhere(
  { use }: Judgement,
  need: Level | null,
  recommender: Recommender,
): readonly Kind[] | null {
  if (need === null || reaches(use.kind, need, recommender)) return null;
  return KINDS_BY_MODE[use.mode].filter(
    (kind) => kind !== use.kind && reaches(kind, need, recommender),
  );
}
