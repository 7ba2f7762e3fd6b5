/** The actions that exist for a situation, and what taking one does (method 7). */
import type { Catalogue, Effort, Service } from "./catalogue.ts";
import { ownCeiling, type Judgement } from "./level.ts";
import type { Recommendation, Recommender } from "./recommend.ts";
import type { JudgedUse, Situation } from "./situation.ts";
import {
  DATA_QUESTIONS,
  DEVICE_QUESTIONS,
  type ActionKind,
  type Answer,
  type Question,
  type SettingAnswer,
  type Stakes,
} from "./vocabulary.ts";

/** What an action changes. */
export type Effect =
  | { readonly does: "answer"; readonly question: Question }
  | { readonly does: "set"; readonly setting: string }
  | { readonly does: "switch"; readonly use: string; readonly to: Service }
  | { readonly does: "stakes"; readonly use: string; readonly to: Stakes };

export interface Action extends Effort {
  readonly id: string;
  readonly kind: ActionKind;
  readonly effect: Effect;
}

/** How many of a use's recommendations become actions (method 7). */
const SWITCHES = 3;

function belowYes(answer: Answer | SettingAnswer | undefined): boolean {
  return answer === "no" || answer === "partly" || answer === "unknown";
}

function questionActions(situation: Situation, { method }: Catalogue): Action[] {
  const open = (question: Question): boolean => belowYes(situation.answers.get(question));
  return [
    ...DEVICE_QUESTIONS.filter(open).map((question): Action => ({
      id: question,
      kind: "device",
      ...method.actions[question],
      effect: { does: "answer", question },
    })),
    ...DATA_QUESTIONS.filter(open).map((question): Action => ({
      id: question === "data.accounts" ? "delete" : question,
      kind: question === "data.accounts" ? "delete" : "habit",
      ...method.actions[question],
      effect: { does: "answer", question },
    })),
  ];
}

function settingActions(situation: Situation, catalogue: Catalogue): Action[] {
  return [...situation.settings].flatMap(([id, answer]): Action[] => {
    const setting = catalogue.settings.get(id);
    if (setting === undefined || !belowYes(answer)) return [];
    const effect: Effect = { does: "set", setting: id };
    return [{ id: `setting:${id}`, kind: "setting", ...setting.effort, effect }];
  });
}

function switchActions(
  use: JudgedUse,
  recommendations: readonly Recommendation[],
  catalogue: Catalogue,
): Action[] {
  if (use.mustStay) return [];
  return recommendations.slice(0, SWITCHES).flatMap(({ service }): Action[] => {
    const to = catalogue.services.get(service);
    if (to === undefined) return [];
    const effect: Effect = { does: "switch", use: use.key, to };
    return [{ id: `switch:${use.key}:${service}`, kind: "switch", ...to.move, effect }];
  });
}

function stakesAction(use: JudgedUse, to: Stakes, { method }: Catalogue): Action {
  const kind = to === "private" ? "in-person" : "spare";
  const effect: Effect = { does: "stakes", use: use.key, to };
  return { id: `${kind}:${use.key}`, kind, ...method.actions[kind], effect };
}

/** Whether "what not to say here" is advice for a use: it stays below its need by itself, and nothing of its
 * kind would do or it cannot be left (method 7). */
function canSpare(judgement: Judgement, recommender: Recommender, { method }: Catalogue): boolean {
  const { use, findings, level } = judgement;
  const need = method.need[use.stakes];
  if (level === null || ownCeiling(findings, method) >= need) return false;
  return use.mustStay || !recommender.candidates(use.kind).some(({ ceiling }) => ceiling >= need);
}

/** Gives every action that exists for a situation, in no particular order. `recommendations` stand at the
 * place of the judgement that they are for. */
export function actionsOf(
  situation: Situation,
  judgements: readonly Judgement[],
  recommendations: readonly (readonly Recommendation[])[],
  recommender: Recommender,
  catalogue: Catalogue,
): Action[] {
  const forUses = judgements.flatMap((judgement, index): Action[] => {
    const { use, level } = judgement;
    const decisive = level !== null && use.stakes === "decisive";
    return [
      ...switchActions(use, recommendations[index] ?? [], catalogue),
      ...(decisive ? [stakesAction(use, "private", catalogue)] : []),
      ...(canSpare(judgement, recommender, catalogue)
        ? [stakesAction(use, "everyday", catalogue)]
        : []),
    ];
  });
  return [
    ...questionActions(situation, catalogue),
    ...settingActions(situation, catalogue),
    ...forUses,
  ];
}

/** The use that an action moves, by key; null for actions that touch no single use. */
export function movedUse({ effect }: Action): string | null {
  return effect.does === "switch" || effect.does === "stakes" ? effect.use : null;
}

/** Whether two actions can be taken together: a use takes at most one that moves it (method 7). */
export function together(a: Action, b: Action): boolean {
  const use = movedUse(a);
  return use === null || use !== movedUse(b);
}

function changeUse(
  situation: Situation,
  key: string,
  change: (use: JudgedUse) => JudgedUse,
): Situation {
  return {
    ...situation,
    uses: situation.uses.map((use) => (use.key === key ? change(use) : use)),
  };
}

/** Gives the situation after an action. A switched use keeps its key, stakes and place. */
export function apply(situation: Situation, { effect }: Action): Situation {
  switch (effect.does) {
    case "answer":
      return {
        ...situation,
        answers: new Map(situation.answers).set(effect.question, "yes"),
      };
    case "set":
      return { ...situation, settings: new Map(situation.settings).set(effect.setting, "yes") };
    case "switch":
      return changeUse(situation, effect.use, (use) => ({ ...use, at: effect.to }));
    case "stakes":
      return changeUse(situation, effect.use, (use) => ({ ...use, stakes: effect.to }));
  }
}

/** Gives the situation after several actions that can be taken together. */
export function applyAll(situation: Situation, actions: readonly Action[]): Situation {
  return actions.reduce(apply, situation);
}

/** Gives an action's total effort, minutes × people, in half minutes so that it stays whole (method 7). */
export function effortOf(action: Effort, { method }: Catalogue): number {
  return Math.round(action.minutes * method.people[action.people] * 2);
}
