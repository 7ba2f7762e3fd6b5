/** Which judgements an action changes: the plan asks of many actions, so only those are worked out again. */
import { apply, type Action } from "./actions.ts";
import type { Catalogue } from "./catalogue.ts";
import { devicesByMode, judgeUse, type Judgement } from "./level.ts";
import { isListed, type Situation } from "./situation.ts";
import { findingsOf } from "./verdict.ts";
import { DEVICE_QUESTIONS } from "./vocabulary.ts";

/** A use's judgement before and after an action. */
export interface Change {
  readonly from: Judgement;
  readonly to: Judgement;
}

function touches({ effect }: Action, { use, level }: Judgement): boolean {
  switch (effect.does) {
    case "answer":
      return level !== null && DEVICE_QUESTIONS.some((question) => question === effect.question);
    case "set":
      return isListed(use.at) && use.at.lifts.has(effect.setting);
    case "switch":
    case "stakes":
      return effect.use === use.key;
  }
}

/** Gives the judgements that an action changes, in the order of the uses. */
export function changesOf(
  action: Action,
  situation: Situation,
  judgements: readonly Judgement[],
  { method }: Catalogue,
): Change[] {
  const touched = judgements.filter((judgement) => touches(action, judgement));
  if (touched.length === 0) return [];
  const after = apply({ ...situation, uses: touched.map(({ use }) => use) }, action);
  const byMode = devicesByMode(after.answers, method);
  return touched.map((from, index) => {
    const use = after.uses[index] ?? from.use;
    const same = use.at === from.use.at && after.settings === situation.settings;
    const findings = same ? from.findings : findingsOf(use.at, after.settings);
    return { from, to: judgeUse(use, findings, byMode, method) };
  });
}
