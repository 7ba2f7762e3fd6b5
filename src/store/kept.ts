import type { Answers } from "../assessment/answers.ts";
import { dropKept, keptText } from "./stays.ts";
import { forget, replaceAnswers, saidSomething, useVisitor } from "./store.ts";
import type { Kept } from "./visit.ts";

/** The visitor's answers for the session history: in the form of an answers file, and checked like one when
 * they come back. The checker is fetched only then, and what watches over kept answers only where there are some. */
export const keptAnswers: Kept = {
  read() {
    const { answers } = useVisitor.getState();
    return saidSomething(answers) ? fileValue(answers) : undefined;
  },
  async restore(state) {
    const [{ readAnswers }, keeping] = await Promise.all([
      import("../files/read.ts"),
      keptText() === null ? undefined : import("./remember.ts"),
    ]);
    const checked = readAnswers(state);
    if (checked.ok) replaceAnswers(checked.value, null);
    keeping?.startRemembering();
  },
  clear() {
    dropKept();
    forget();
  },
  subscribe: (listener) => useVisitor.subscribe(listener),
};

function fileValue({ uses, settings, devices, answers }: Answers): unknown {
  return {
    format: "naisho-answers",
    version: 1,
    uses,
    settings: Object.fromEntries(settings),
    devices,
    answers: Object.fromEntries(answers),
  };
}
