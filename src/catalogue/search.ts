/** Finds services by what people type: kana, romaji, Latin, old names, a beginning, a typo (experience, screen 2). */
import { byCodeUnit } from "../assessment/answers.ts";
import { findable, type Findable } from "./findable.ts";
import {
  isCertain,
  rankAsTyped,
  rankJumbled,
  rankMistyped,
  type Wanted,
  wantedOf,
} from "./ranking.ts";
import type { ServiceFile } from "./schema.ts";
import usual from "./usual.json" with { type: "json" };

const REACH_ORDER: readonly ServiceFile["reach"][] = ["many", "some", "few"];
const USUAL: ReadonlyMap<string, number> = new Map(usual.map((id, index) => [id, index]));

/** Where a service stands among the most used of its kind in Japan; behind all of them when it is not named. */
function usualRank({ id }: ServiceFile): number {
  return USUAL.get(id) ?? usual.length;
}

/** Orders services as their tiles stand: most used in Japan first, then by id. */
export function byReach(a: ServiceFile, b: ServiceFile): number {
  return (
    usualRank(a) - usualRank(b) ||
    REACH_ORDER.indexOf(a.reach) - REACH_ORDER.indexOf(b.reach) ||
    byCodeUnit(a.id, b.id)
  );
}

interface Hit {
  readonly entry: ServiceFile;
  readonly rank: number;
}

function ranked(
  services: readonly Findable[],
  wanted: Wanted,
  rankOf: (service: Findable, wanted: Wanted) => number,
): Hit[] {
  const hits = services.map((service) => ({ entry: service.entry, rank: rankOf(service, wanted) }));
  return hits.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank);
}

function hitsOf(services: readonly Findable[], wanted: Wanted): Hit[] {
  const plain = ranked(services, wanted, rankAsTyped);
  if (plain.some(({ rank }) => isCertain(rank))) return plain;
  const mistyped = ranked(services, wanted, rankMistyped);
  return mistyped.length > 0 ? mistyped : ranked(services, wanted, rankJumbled);
}

/** Gives the services that answer to what was typed, best first; none for an empty text. */
export type Search = (typed: string) => ServiceFile[];

/** Takes the services to search and gives the search. They are folded once, at the first text that is looked for.
 * A name or alias as typed comes first, then the beginning of a name, that of a word or alias, all of several
 * words, something inside, then a typo, which is only looked for where nothing better answers. */
export function searchIn(entries: ReadonlyMap<string, ServiceFile>): Search {
  let services: readonly Findable[] | null = null;
  return (typed) => {
    const wanted = wantedOf(typed);
    if (wanted.written === "") return [];
    services ??= [...entries.values()].sort(byReach).map(findable);
    return hitsOf(services, wanted).map(({ entry }) => entry);
  };
}
