/** A service as the search looks at it: all that it is called, folded once for every keystroke to come. */
import { fold } from "./fold.ts";
import { soundOf } from "./kana.ts";
import type { ServiceFile } from "./schema.ts";

/** What a service is called, in one way of writing. In each text a line break stands before and after every name,
 * so that one look finds a whole name or its beginning. */
export interface Called {
  /** The names that it goes by: in Japanese, in kana and in English. */
  readonly names: string;
  /** These, its aliases, its id and its former ids. */
  readonly all: string;
  /** These, each also from every later word on: `googlemaps`, `maps`. */
  readonly starts: string;
  readonly startList: readonly string[];
}

/** A service with what it is called, as written and as it sounds. */
export interface Findable {
  readonly entry: ServiceFile;
  readonly written: Called;
  readonly heard: Called;
}

/** Runs of one script; a length mark belongs to kana, and a kanji keeps the hiragana after it. */
const WORDS =
  /[\p{Script=Latin}\p{N}]+|[\p{Script=Katakana}\u30FC]+|\p{Script=Han}+\p{Script=Hiragana}*|[\p{Script=Hiragana}\u30FC]+|\p{L}+/gu;

/** The name from every word on but the first. */
function startsOf(name: string): string[] {
  const plain = name.normalize("NFKC").trimStart();
  const later = [...plain.matchAll(WORDS)].filter(({ index }) => index > 0);
  return later.map(({ index }) => fold(plain.slice(index)));
}

function lines(names: readonly string[]): string {
  return `\n${names.join("\n")}\n`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

/** Takes a service and gives what the search needs of it. */
export function findable(entry: ServiceFile): Findable {
  const { id, names, aliases, formerly } = entry;
  const main = [names.ja, names.kana, names.en];
  const all = [...main, ...aliases, id, ...formerly];
  const mainFolded = unique(main.map(fold));
  const allFolded = unique(all.map(fold));
  const starts = unique([...allFolded, ...all.flatMap(startsOf)]);
  const sounds = new Map(starts.map((start) => [start, soundOf(start)]));
  const calledBy = (write: (text: string) => string): Called => {
    const startList = unique(starts.map(write));
    return {
      names: lines(mainFolded.map(write)),
      all: lines(allFolded.map(write)),
      starts: lines(startList),
      startList,
    };
  };
  return {
    entry,
    written: calledBy((text) => text),
    heard: calledBy((text) => sounds.get(text) ?? text),
  };
}
