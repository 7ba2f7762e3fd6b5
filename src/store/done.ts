/** An action that the visitor has taken moves into the answers (method 7), and back while nothing else has changed. */
import { create } from "zustand";
import type { Action } from "../assessment/actions.ts";
import { keyOf, type Answers, type Use } from "../assessment/answers.ts";
import type { Situation } from "../assessment/situation.ts";
import { STAKES, type Stakes } from "../assessment/vocabulary.ts";
import { library } from "../catalogue/library.ts";
import { useVisitor } from "./store.ts";

/** Which list an action was marked in: what is said about it stands there. */
export type DoneIn = "first" | "plan";

interface Done {
  readonly where: DoneIn;
  readonly title: string;
  readonly before: Answers;
  readonly after: Answers;
}

const useMarked = create<{ readonly last: Done | null }>(() => ({ last: null }));

// What was marked is held no longer than it can be taken back: after "erase everything" nothing of it is left.
useVisitor.subscribe(({ answers }) => {
  const { last } = useMarked.getState();
  if (last && answers !== last.before && answers !== last.after) useMarked.setState({ last: null });
});

/** What was marked last in a list; `undone` when it was taken back. Null once the answers have changed otherwise. */
export function useLastDone(where: DoneIn): { title: string; undone: boolean } | null {
  const last = useMarked((marked) => marked.last);
  const answers = useVisitor((visitor) => visitor.answers);
  if (last === null || last.where !== where) return null;
  if (answers === last.after) return { title: last.title, undone: false };
  return answers === last.before ? { title: last.title, undone: true } : null;
}

/** Moves an action into the answers. `title`: the action in the visitor's words. */
export function markDone(
  action: Action,
  situation: Situation,
  said: Pick<Done, "where" | "title">,
): void {
  const before = useVisitor.getState().answers;
  const after = answersAfter(before, action, situation);
  useVisitor.setState({ answers: after });
  useMarked.setState({ last: { ...said, before, after } });
}

/** Takes the last mark back, as long as nothing else has changed. */
export function undoDone(): void {
  const { last } = useMarked.getState();
  if (last !== null && useVisitor.getState().answers === last.after) {
    useVisitor.setState({ answers: last.before });
  }
}

/** Gives the answers of somebody who has taken an action. `situation`: what these answers come to. */
export function answersAfter(answers: Answers, { effect }: Action, situation: Situation): Answers {
  switch (effect.does) {
    case "answer":
      return { ...answers, answers: new Map(answers.answers).set(effect.question, "yes") };
    case "set":
      return { ...answers, settings: withSetting(answers.settings, effect.setting) };
    case "stakes":
      return { ...answers, uses: changed(answers.uses, effect.use, { stakes: effect.to }) };
    case "switch": {
      const { use, to } = effect;
      const stakes = highest(situation.uses.filter(({ key }) => key === use || key === to.id));
      const moved = changed(answers.uses, use, { service: to.id });
      return { ...answers, uses: onlyOne(changed(moved, to.id, { stakes }), to.id) };
    }
  }
}

/** A key that follows renames, as the method's situation has it. */
function keyNow({ service }: Use): string {
  return typeof service === "string"
    ? (library.renamed.services.get(service) ?? service)
    : keyOf(service);
}

function changed(uses: readonly Use[], key: string, change: Partial<Use>): Use[] {
  return uses.map((use) => (keyNow(use) === key ? { ...use, ...change } : use));
}

/** The new place may be in use already: then there is one use of it, not two. */
function onlyOne(uses: readonly Use[], key: string): Use[] {
  const first = uses.findIndex((use) => keyNow(use) === key);
  return uses.filter((use, index) => index === first || keyNow(use) !== key);
}

function highest(uses: readonly { readonly stakes: Stakes }[]): Stakes {
  const places = uses.map(({ stakes }) => STAKES.indexOf(stakes));
  return STAKES[Math.max(0, ...places)] ?? STAKES[0];
}

/** An older name of the setting goes, as it would count too. */
function withSetting(settings: Answers["settings"], id: string): Answers["settings"] {
  const others = [...settings].filter(([given]) => library.renamed.settings.get(given) !== id);
  return new Map(others).set(id, "yes");
}
