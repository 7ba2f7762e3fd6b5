/** Finds services by what people type: kana, romaji as written in aliases, Latin, old names (experience, screen 2). */
import { byCodeUnit } from "../assessment/answers.ts";
import type { ServiceFile } from "./schema.ts";
import usual from "./usual.json" with { type: "json" };

const REACH_ORDER: readonly ServiceFile["reach"][] = ["many", "some", "few"];

const KATAKANA = /[\u30A1-\u30F6]/gu;
const TO_HIRAGANA = 0x60;
const IGNORED = /[\s\p{P}\p{S}\u30FB]/gu;

/** Folds what does not matter when looking for a name: width, case, katakana or hiragana, marks and spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA))
    .replaceAll(IGNORED, "");
}

function namesOf({ id, names, aliases, formerly }: ServiceFile): string[] {
  return [names.ja, names.kana, names.en, id, ...aliases, ...formerly].map(fold);
}

/** How well a name answers: 0 the same, 1 begins with it, 2 holds it; null not at all. */
function rankOf(name: string, wanted: string): number | null {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : null;
}

function bestRank(entry: ServiceFile, wanted: string): number | null {
  const ranks = namesOf(entry).flatMap((name) => rankOf(name, wanted) ?? []);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** Where a service stands among the most used of its kind in Japan; behind all of them when it is not named. */
function usualRank({ id }: ServiceFile): number {
  const rank = usual.indexOf(id);
  return rank < 0 ? usual.length : rank;
}

/** Orders services as their tiles stand: most used in Japan first, then by id. */
export function byReach(a: ServiceFile, b: ServiceFile): number {
  return (
    usualRank(a) - usualRank(b) ||
    REACH_ORDER.indexOf(a.reach) - REACH_ORDER.indexOf(b.reach) ||
    byCodeUnit(a.id, b.id)
  );
}

/** Takes what was typed and gives the services that answer to it, best first; none for an empty text. */
export function search(entries: Iterable<ServiceFile>, typed: string): ServiceFile[] {
  const wanted = fold(typed);
  if (wanted === "") return [];
  return [...entries]
    .flatMap((entry) => {
      const rank = bestRank(entry, wanted);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank || byReach(a.entry, b.entry))
    .map(({ entry }) => entry);
}
