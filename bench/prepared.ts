/** What the bench measures, over any catalogue: the rules and the search as the page uses them. */
import type { Answers } from "../src/assessment/answers.ts";
import { assess, type Assessment } from "../src/assessment/assess.ts";
import { makeLibrary } from "../src/catalogue/load.ts";
import { searchIn } from "../src/catalogue/search.ts";
import { readFile } from "../src/files/read.ts";

/** A catalogue that was opened, ready to be asked. */
export interface Prepared {
  readonly assess: (answers: Answers) => Assessment;
  /** How many services answer to what was typed. */
  readonly search: (typed: string) => number;
}

/** Takes parsed service and setting files and opens them as the page does. */
export function prepare(services: readonly unknown[], settings: readonly unknown[]): Prepared {
  const library = makeLibrary(services, settings);
  const search = searchIn(library.entries);
  return {
    assess: (answers) => assess(answers, library),
    search: (typed) => search(typed).length,
  };
}

/** Reads an answers file's text; throws where it is refused. */
export function answersOf(text: string): Answers {
  const opened = readFile(new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(`refused: ${opened.refusal.code} at ${opened.refusal.place}`);
  return opened.value.answers;
}
