/** How well what a service is called answers to what was typed. Lower is better; Infinity is not at all. */
import type { Called, Findable } from "./findable.ts";
import { fold } from "./fold.ts";
import { soundOf, soundSoFar } from "./kana.ts";
import { isJumbleOf, isTypoInBeginning, isTypoOf } from "./typo.ts";

/** The ways of answering, best first. */
const RANK = {
  same: 0,
  beginsName: 1,
  beginsWord: 2,
  everyWord: 3,
  inside: 4,
  typo: 5,
  typoInBeginning: 6,
  jumble: 7,
} as const;

/** What only sounds so stands half a step behind what is written so; a beginning behind all that are written. */
function heardRank(rank: number): number {
  return rank === RANK.beginsName ? RANK.beginsWord + 0.25 : rank + 0.5;
}

/** Shorter than these, a text is that of too many names: whole, at the beginning, or inside. */
const LEAST_WRITTEN = { whole: 1, beginning: 1, inside: 2 } as const;
const LEAST_HEARD = { whole: 3, beginning: 2, inside: 4 } as const;
/** Shorter than this, one letter is too great a part of what was typed to take it for a mistake. */
const LEAST_TYPO = 4;

/** A text to look for. `heardSoFar`: its sound as far as it is certain before the last syllable is whole. */
interface Piece {
  readonly written: string;
  readonly heard: string;
  readonly heardSoFar: string;
}

/** What was typed: all of it in one, and its words where there are several. */
export interface Wanted extends Piece {
  readonly words: readonly Piece[];
}

/** A word ends at a space, and where Latin letters or digits meet another script; "no" after Latin joins two. */
const WORDS = /[\p{Script=Latin}\p{N}]+|[^\s\p{Script=Latin}\p{N}]+/gu;
const JOINED = /([\p{Script=Latin}\p{N}])\u306E(?=[^\u30FC])/gu;

function pieceOf(typed: string): Piece {
  const written = fold(typed);
  return { written, heard: soundOf(written), heardSoFar: soundSoFar(written) };
}

/** Takes what was typed and gives what is looked for; `written` is empty where there is nothing to look for. */
export function wantedOf(typed: string): Wanted {
  const apart = typed.normalize("NFKC").replaceAll(JOINED, "$1 ").match(WORDS) ?? [];
  const words = apart.map(pieceOf).filter(({ written }) => written !== "");
  return { ...pieceOf(typed), words: words.length > 1 ? words : [] };
}

type Least = Readonly<Record<"whole" | "beginning" | "inside", number>>;

function rankIn({ names, all, starts }: Called, whole: string, soFar: string, least: Least) {
  if (soFar.length < least.beginning || !starts.includes(soFar)) return Infinity;
  if (soFar.length >= least.whole && all.includes(`\n${whole}\n`)) return RANK.same;
  if (names.includes(`\n${soFar}`)) return RANK.beginsName;
  if (starts.includes(`\n${soFar}`)) return RANK.beginsWord;
  return soFar.length >= least.inside ? RANK.inside : Infinity;
}

function pieceAsTyped({ written, heard }: Findable, piece: Piece): number {
  const rank = rankIn(written, piece.written, piece.written, LEAST_WRITTEN);
  if (rank === RANK.same) return rank;
  return Math.min(rank, heardRank(rankIn(heard, piece.heard, piece.heardSoFar, LEAST_HEARD)));
}

function typoIn({ startList }: Called, typed: string): number {
  let rank = Infinity;
  for (const start of startList) {
    if (isTypoOf(typed, start)) return RANK.typo;
    if (rank === Infinity && isTypoInBeginning(typed, start)) rank = RANK.typoInBeginning;
  }
  return rank;
}

function pieceMistyped(service: Findable, piece: Piece): number {
  const rank = pieceAsTyped(service, piece);
  if (piece.written.length < LEAST_TYPO) return rank;
  const { written, heard } = service;
  return Math.min(rank, typoIn(written, piece.written), heardRank(typoIn(heard, piece.heard)));
}

/** The rank of the word that answers worst, and no better than `RANK.everyWord`; Infinity without words. */
function worstOf(words: readonly Piece[], rank: (word: Piece) => number): number {
  let worst: number = words.length === 0 ? Infinity : RANK.everyWord;
  for (const word of words) {
    if (worst === Infinity) return worst;
    worst = Math.max(worst, rank(word));
  }
  return worst;
}

/** How well a service answers to just what was typed. */
export function rankAsTyped(service: Findable, wanted: Wanted): number {
  return Math.min(
    pieceAsTyped(service, wanted),
    worstOf(wanted.words, (word) => pieceAsTyped(service, word)),
  );
}

/** Whether a rank leaves no doubt that the text was meant so: by its sound alone only a whole name does. */
export function isCertain(rank: number): boolean {
  return rank < RANK.inside && (Number.isInteger(rank) || rank < RANK.beginsName);
}

/** How well a service answers if there may be a typo in what was typed, or one in each of its words. */
export function rankMistyped(service: Findable, wanted: Wanted): number {
  return Math.min(
    pieceMistyped(service, wanted),
    worstOf(wanted.words, (word) => pieceMistyped(service, word)),
  );
}

/** How well a service answers if the letters came in another order. */
export function rankJumbled({ written }: Findable, wanted: Wanted): number {
  const is = written.startList.some((start) => isJumbleOf(wanted.written, start));
  return is ? RANK.jumble : Infinity;
}
