/** What of a result may be shown to others: without answers, and without names unless they are ticked. */
import type { Assessment } from "../assessment/assess.ts";
import { byCodeUnit } from "../assessment/answers.ts";
import { isListed } from "../assessment/situation.ts";
import { type Level } from "../assessment/vocabulary.ts";
import { library } from "../catalogue/library.ts";
import {
  LEVEL_NUMBERS,
  LEVELLED_MODES,
  linkData,
  type LevelCounts,
  type LevelledMode,
  type LinkedResult,
} from "../files/link.ts";
import { nameOfPlace } from "./naming.ts";
import { pageAddress } from "./pageAddress.ts";
import { formatRoute } from "./route.ts";

/** Gives what a link says of an assessment. With names: the catalogue's services by id; what the visitor wrote
 * themselves never goes along. */
export function linkedResult({ level, score, uses }: Assessment, withNames: boolean): LinkedResult {
  const countsOf = (mode: LevelledMode): LevelCounts => {
    const at = (low: number): number =>
      uses.filter(({ use, level: one }) => use.mode === mode && one?.low === low).length;
    return [at(0), at(1), at(2), at(3), at(4)];
  };
  return {
    method: library.method.version,
    catalogue: library.date,
    level: level && { low: level.low, high: level.high },
    score: score && { low: score.low, high: score.high },
    counts: { conversation: countsOf("conversation"), vault: countsOf("vault") },
    services: withNames ? idsOf(uses) : null,
  };
}

/** Gives the link to a result; null where the page has no address that others can open, or the names do not fit. */
export function linkTo(result: LinkedResult, locale: string | undefined): string | null {
  const address = pageAddress();
  const data = linkData(result);
  if (address === null || data === null) return null;
  return `${address}${formatRoute({ name: "shared", data }, locale)}`;
}

/** Gives the names of the services that are used, each once, in the answers' order: those of the catalogue for what
 * others see, `all` of them for what only the visitor sees. */
export function namesOfUses(
  { uses }: Pick<Assessment, "uses">,
  locale: string,
  which: "listed" | "all",
): readonly string[] {
  const shown = uses.filter(({ use }) => which === "all" || isListed(use.at));
  return [...new Set(shown.map(({ use }) => nameOfPlace(use.at, locale)))];
}

/** One row of what a link shows: a level, and how many uses talk or keep there. */
export interface CountRow {
  readonly level: Level;
  readonly conversation: number;
  readonly vault: number;
}

/** Gives the levels that some use has, from the lowest. */
export function countRows({ counts }: LinkedResult): readonly CountRow[] {
  return LEVEL_NUMBERS.map((level) => ({
    level,
    conversation: counts.conversation[level] ?? 0,
    vault: counts.vault[level] ?? 0,
  })).filter((row) => LEVELLED_MODES.some((mode) => row[mode] > 0));
}

/** Splits the services of a link into those that this catalogue has, and how many it does not have: an id that is
 * not here could say anything. */
export function knownServices(services: readonly string[]): {
  readonly ids: readonly string[];
  readonly unknown: number;
} {
  const ids = services.filter((id) => library.entries.has(id));
  return { ids, unknown: services.length - ids.length };
}

function idsOf(uses: Assessment["uses"]): readonly string[] {
  const ids = uses.flatMap(({ use }) => (isListed(use.at) ? [use.at.id] : []));
  return [...new Set(ids)].sort(byCodeUnit);
}
