import { DATA_QUESTIONS, type Answer, type Question } from "../assessment/vocabulary.ts";

/** Questions whose answers have words of their own. */
const OWN_WORDS = [
  "device.encryption",
  "peers.updates",
  "peers.lock",
  ...DATA_QUESTIONS,
] as const satisfies readonly Question[];
type WithOwnWords = (typeof OWN_WORDS)[number];

function hasOwnWords(question: Question): question is WithOwnWords {
  return OWN_WORDS.some((one) => one === question);
}

/** Gives the key of an answer's word, as this question has it. */
export function answerKey(question: Question, answer: Answer) {
  return hasOwnWords(question)
    ? (`questions:${question}.options.${answer}` as const)
    : (`questions:options.common.${answer}` as const);
}
