/** The files that a visitor can take along (method 10). */
import type { Answers } from "../assessment/answers.ts";
import { library } from "../catalogue/library.ts";
import { answersText, resultText } from "../files/write.ts";
import { assessmentOf } from "./derived.ts";
import { today } from "./today.ts";

/** A file: its name, and its text to the byte. */
export interface FileToTake {
  readonly name: string;
  readonly text: string;
}

/** Gives the answers file: what is needed to go on later. */
export function answersFile(answers: Answers): FileToTake {
  return { name: `naisho-answers-${today()}.json`, text: answersText(answers) };
}

/** Gives the result file, the same bytes that the command line writes. */
export function resultFile(answers: Answers): FileToTake {
  return {
    name: `naisho-result-${today()}.json`,
    text: resultText(assessmentOf(answers), library),
  };
}
