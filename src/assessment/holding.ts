/** What the sentence under the headline says: which uses hold the overall level back, and by what (method 3). */
import type { Catalogue } from "./catalogue.ts";
import type { Judgement, OverallLevel } from "./level.ts";
import { LEVEL_CRITERIA, type Level, type LevelCriterion } from "./vocabulary.ts";

export interface Holding {
  /** Keys of the uses that hold back, in the situation's order. */
  readonly uses: readonly string[];
  /** The criteria that hold any of them back, in the table's order. */
  readonly criteria: readonly LevelCriterion[];
  /** Level 1 by nothing but the devices: whoever gets into the device can read it. */
  readonly byDevicesAlone: boolean;
  /** The one thing that spoils the rest: everything else is at 3 or more in each of the uses. */
  readonly spoiler: LevelCriterion | null;
}

/** From this level on a ceiling counts as good where one thing spoils the rest (method 3). */
const GOOD: Level = 3;

function lowGrade({ findings, devices }: Judgement, criterion: LevelCriterion) {
  return (criterion === "devices" ? devices : findings[criterion])?.low;
}

function restIsGood(
  judgement: Judgement,
  spoiler: LevelCriterion,
  { method }: Pick<Catalogue, "method">,
): boolean {
  return LEVEL_CRITERIA.filter((criterion) => criterion !== spoiler).every((criterion) => {
    const grade = lowGrade(judgement, criterion);
    return grade === undefined || method.ceilings[criterion][grade] >= GOOD;
  });
}

/** Gives what holds the overall level back; null at 4. */
export function holdingBack(
  judgements: readonly Judgement[],
  overall: OverallLevel,
  catalogue: Pick<Catalogue, "method">,
): Holding | null {
  const holding = judgements.filter(({ use }) => overall.heldBackBy.includes(use.key));
  if (holding.length === 0) return null;
  const named = new Set(holding.flatMap(({ level }) => level?.heldBackBy ?? []));
  const criteria = LEVEL_CRITERIA.filter((criterion) => named.has(criterion));
  const [only] = criteria;
  const alone = criteria.length === 1 && only !== undefined && overall.low < GOOD;
  return {
    uses: holding.map(({ use }) => use.key),
    criteria,
    byDevicesAlone: overall.low === 1 && alone && only === "devices",
    spoiler: alone && holding.every((one) => restIsGood(one, only, catalogue)) ? only : null,
  };
}
