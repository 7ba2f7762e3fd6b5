/** What follows from the answers, worked out once for each state of them. */
import type { Answers } from "../assessment/answers.ts";
import { assess, type Assessment } from "../assessment/assess.ts";
import { library } from "../catalogue/library.ts";
import { useVisitor } from "./store.ts";

let last: { readonly answers: Answers; readonly assessment: Assessment } | undefined;

/** Gives the assessment of answers; the same answers are worked out once. */
export function assessmentOf(answers: Answers): Assessment {
  if (last?.answers !== answers) last = { answers, assessment: assess(answers, library) };
  return last.assessment;
}

/** The assessment of what the visitor has said so far. */
export function useAssessment(): Assessment {
  return assessmentOf(useVisitor(({ answers }) => answers));
}
