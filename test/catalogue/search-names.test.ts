import { describe, expect, it } from "vitest";
import { library } from "../../src/catalogue/library.ts";
import type { ServiceFile } from "../../src/catalogue/schema.ts";
import { searchIn } from "../../src/catalogue/search.ts";
import { MANNERS, romanise } from "./romaji.ts";

const search = searchIn(library.entries);
const entries = [...library.entries.values()];

/** The texts that do not find the service among the first so many. */
function lost({ id }: ServiceFile, texts: Iterable<string>, first: number): string[] {
  return [...texts].filter(
    (text) =>
      !search(text)
        .slice(0, first)
        .some((entry) => entry.id === id),
  );
}

function mainNames({ names }: ServiceFile): Set<string> {
  return new Set([names.ja, names.kana, names.en]);
}

describe("every service", () => {
  it("is found first by its Japanese name, its reading and its English name", () => {
    expect(entries.flatMap((entry) => lost(entry, mainNames(entry), 1))).toEqual([]);
  });

  it("is found first by each of its aliases", () => {
    expect(entries.flatMap((entry) => lost(entry, entry.aliases, 1))).toEqual([]);
  });

  it.each(MANNERS)("is found by its reading in $system, long vowels $long", (manner) => {
    const missed = entries.flatMap((entry) => lost(entry, [romanise(entry.names.kana, manner)], 3));
    expect(missed).toEqual([]);
  });

  it("is found while its name is typed, at the latest when it is whole but for one letter", () => {
    const missed = entries.flatMap((entry) =>
      lost(
        entry,
        [...mainNames(entry)].filter(({ length }) => length > 3).map((name) => name.slice(0, -1)),
        5,
      ),
    );
    expect(missed).toEqual([]);
  });
});

type Mistake = (letter: string, next: string, other: string) => string;

/** Left out, put in, another, swapped: what comes of a letter and the next one. */
const MISTAKES: readonly Mistake[] = [
  (_, next) => next,
  (letter, next, other) => other + letter + next,
  (_, next, other) => other + next,
  (letter, next) => next + letter,
];

/** The name with one mistake, once at each place, the four kinds in turn; another letter is of the name's script. */
function mistyped(name: string): string[] {
  const letters = Array.from(name);
  const others = /[a-z]/iu.test(name) ? "aeqzt" : "あんけつー";
  return letters.map((letter, at) => {
    const mistake = MISTAKES[(at + letters.length) % MISTAKES.length];
    const made = mistake?.(letter, letters[at + 1] ?? "", others.charAt(at % others.length));
    return [...letters.slice(0, at), made, ...letters.slice(at + 2)].join("");
  });
}

describe("one mistake in a name of six letters or more", () => {
  const all = entries.flatMap((entry) =>
    [...mainNames(entry)]
      .filter((name) => name.length >= 6)
      .flatMap((name) => mistyped(name).map((text) => ({ entry, text }))),
  );
  const missed = all.filter(({ entry, text }) => lost(entry, [text], 5).length > 0);

  // Not in every case: with one letter left out, the reading of Rakuten Pay is the beginning of Rakuten Ichiba's.
  it("leaves the service among the first five in 998 of 1,000 cases", () => {
    expect(all.length).toBeGreaterThan(2000);
    expect(missed.length / all.length).toBeLessThan(0.002);
  });

  it("is not looked for in a text of three letters", () => {
    expect(["gmi", "lni", "ぺいば"].flatMap((text) => search(text))).toEqual([]);
  });
});
