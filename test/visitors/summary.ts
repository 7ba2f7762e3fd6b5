/** What is reviewed of a visitor's result by eye: short enough to read, and still when the catalogue's words move. */
import { readdirSync, readFileSync } from "node:fs";
import type { Answers } from "../../src/assessment/answers.ts";
import { assess } from "../../src/assessment/assess.ts";
import { library } from "../../src/catalogue/library.ts";
import { readFile } from "../../src/files/read.ts";

const FOLDER = new URL("./", import.meta.url);
const ANSWERS = ".answers.json";

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Of a result: levels and points, what to do first, the shortest way up, and the uses that fall short, by key. */
export interface Summary {
  readonly level: Range | null;
  readonly score: Range | null;
  readonly first: readonly string[];
  readonly shortestWayUp: readonly string[] | null;
  readonly fallsShort: readonly string[];
}

/** Gives the names of the visitors in this folder, sorted. */
export function visitorNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ANSWERS))
    .map((file) => file.slice(0, -ANSWERS.length))
    .sort();
}

/** Gives a visitor's answers; throws where the page would refuse the file. */
export function answersOf(name: string): Answers {
  const opened = readFile(readFileSync(new URL(name + ANSWERS, FOLDER)));
  if (!opened.ok) throw new Error(`${name}: ${opened.refusal.code} at ${opened.refusal.place}`);
  return opened.value.answers;
}

/** Gives what is reviewed of a visitor's result as it is now. */
export function summaryOf(name: string): Summary {
  const { level, score, first, shortestWayUp, uses } = assess(answersOf(name), library);
  const range = (of: Range | null): Range | null => of && { low: of.low, high: of.high };
  return {
    level: range(level),
    score: range(score),
    first: first.map(({ id }) => id),
    shortestWayUp,
    fallsShort: uses.filter((use) => use.fallsShort).map(({ use }) => use.key),
  };
}
