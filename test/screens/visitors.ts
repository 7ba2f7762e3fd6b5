import { QUESTIONS, type Answer, type Question } from "../../src/assessment/vocabulary.ts";
import { setAnswer } from "../../src/store/store.ts";
import { use as nameUses } from "./arrive.tsx";

/** Answers every question the same, but for some. */
export function answerAll(answer: Answer, but: Partial<Record<Question, Answer>> = {}): void {
  for (const question of QUESTIONS) setAnswer(question, but[question] ?? answer);
}

/** Somebody with the usual services and little in order. */
export function poorVisitor(): void {
  nameUses("line", "gmail", "google-photos", "google-search", "x");
  answerAll("yes", {
    "device.apps": "no",
    "device.encryption": "unknown",
    "data.phone": "no",
    "data.name": "partly",
    "data.accounts": "no",
    "data.https": "unknown",
  });
}

/** Somebody who uses Signal alone and keeps everything in order. */
export function bestVisitor(): void {
  nameUses("signal");
  answerAll("yes");
}
