import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";

const Topic = v.strictObject({ title: v.string(), about: v.string(), asks: v.string() });
const Words = v.strictObject({
  site: v.string(),
  check: v.string(),
  part: v.string(),
  effort: v.string(),
  whole: v.string(),
  promise: v.string(),
  language: v.string(),
  all: v.strictObject({ title: v.string(), about: v.string() }),
  topics: v.record(v.string(), Topic),
});

/** What the pages for links say in one language; the topics by name. */
export type LinkWords = v.InferOutput<typeof Words>;

/** The language of the address without one: `t/mail/` beside `t/mail/en/`. */
export const FIRST = "ja";

/** Reads the words of every locale, the first one first. */
export function linkWords(): ReadonlyMap<string, LinkWords> {
  const locales = readdirSync("locales").toSorted(
    (a, b) => Number(b === FIRST) - Number(a === FIRST),
  );
  return new Map(locales.map((locale) => [locale, wordsOf(locale)]));
}

function wordsOf(locale: string): LinkWords {
  const raw: unknown = JSON.parse(readFileSync(`locales/${locale}/links.json`, "utf8"));
  return v.parse(Words, raw);
}
