/** How a name sounds, in Latin letters, so that it is found in whichever script and system somebody types it. */

/** Hiragana from U+3041 on in Kunrei-shiki. `~` marks a small one, which changes the syllable before it;
 * `wu` and `yi` are u and i that a small one may follow; `-` is a doubling of what comes next. */
const SYLLABLES = (
  "~a a ~i yi ~u wu ~e e ~o o ka ga ki gi ku gu ke ge ko go sa za si zi su zu se ze so zo " +
  "ta da ti zi - tu zu te de to do na ni nu ne no ha ba pa hi bi pi hu bu pu he be pe ho bo po " +
  "ma mi mu me mo ~ya ya ~yu yu ~yo yo ra ri ru re ro wa wa i e o n bu ka ke"
).split(" ");
const FIRST_SYLLABLE = 0x3041;
const HIRAGANA = /[\u3041-\u3096]/gu;

const ACCENTED = /[\u00C0-\u036F]/u;
const ACCENTS = /[\u0300-\u036F]/gu;

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(ACCENTS, "").normalize("NFC");
}

type Rewriting = readonly (readonly [RegExp, string])[];

/** Two kana that are one syllable; then what is left of small ones, of doubling and of length marks. */
const SMALL: Rewriting = [
  [/i~e/gu, "ye"],
  [/tu~i/gu, "tui"],
  [/[aiueo]~/gu, ""],
  [/[~\u30FC-]/gu, ""],
];

/** Hepburn and what is typed to get a small kana, to Kunrei-shiki; then what Japanese does not tell apart. */
const LETTERS: Rewriting = [
  [/xts?u/gu, ""],
  [/([td])(?:h|ex)i/gu, "$1i"],
  [/sh/gu, "sy"],
  [/c+h|c+(?=y)/gu, "ty"],
  [/ts/gu, "t"],
  [/j+y?/gu, "zy"],
  [/f/gu, "h"],
  [/hux(?=[aieo])/gu, "h"],
  [/l/gu, "r"],
  [/v/gu, "b"],
  [/m(?=[bp])/gu, "n"],
  [/y+i/gu, "i"],
  [/wu/gu, "u"],
  [/o[ou]+/gu, "o"],
  [/e[ei]+/gu, "e"],
  [/([a-z])\1+/gu, "$1"],
];

/** The beginning of a syllable, from whose rest it depends how it is written. */
const UNFINISHED: Rewriting = [
  [/c$/u, "t"],
  [/([stz])y$/u, "$1"],
];

function rewrite(text: string, rewriting: Rewriting): string {
  return rewriting.reduce((now, [pattern, by]) => now.replace(pattern, by), text);
}

/** Takes a folded name and gives how it sounds: kana and both systems of romaji come out the same, and so do
 * long and short vowels, doubled and single consonants, l and r, v and b. Kanji and digits stay. */
export function soundOf(folded: string): string {
  const plain = ACCENTED.test(folded) ? withoutAccents(folded) : folded;
  const spelled = plain.replaceAll(
    HIRAGANA,
    (kana) => SYLLABLES[kana.charCodeAt(0) - FIRST_SYLLABLE] ?? "",
  );
  return rewrite(rewrite(spelled, SMALL), LETTERS);
}

/** As `soundOf`, for what may be typed no further than into the middle of a syllable. */
export function soundSoFar(folded: string): string {
  return rewrite(soundOf(folded), UNFINISHED);
}
