/** What if: actions taken in thought. Nothing here touches the visitor's answers (method 7). */
import { applyAll, together, type Action } from "../assessment/actions.ts";
import {
  assessSituation,
  type Advice,
  type Assessment,
  type Findings,
} from "../assessment/assess.ts";
import { fallsShort, judge, overallLevel } from "../assessment/level.ts";
import type { Level } from "../assessment/vocabulary.ts";
import { library } from "../catalogue/library.ts";

/** Works out how things would stand after actions that can be taken together. */
export function tryOut(now: Assessment, actions: readonly Action[]): Findings & Advice {
  return actions.length === 0 ? now : assessSituation(applyAll(now.situation, actions), library);
}

/** Ticks an action or takes the tick away; what cannot be taken together with it goes. */
export function toggled(chosen: readonly Action[], action: Action): readonly Action[] {
  if (chosen.some(({ id }) => id === action.id)) return chosen.filter(({ id }) => id !== action.id);
  return [...chosen.filter((other) => together(action, other)), action];
}

interface Rise {
  readonly from: Level;
  readonly to: Level;
}

/** What an action promises besides points. */
export interface Promised {
  /** The overall level, where its low end rises. */
  readonly overall: Rise | null;
  /** The uses whose low end rises, by key. */
  readonly lifted: readonly (Rise & { readonly key: string })[];
  /** Keys of the uses that no longer fall short. */
  readonly meets: readonly string[];
}

/** Gives what one action would change in places and needs. */
export function promiseOf({ situation, uses, level }: Assessment, action: Action): Promised {
  const after = judge(applyAll(situation, [action]), library.method);
  const then = overallLevel(after);
  const pairs = uses.flatMap((was) => {
    const is = after.find(({ use }) => use.key === was.use.key);
    return is === undefined ? [] : [{ was, is }];
  });
  return {
    overall:
      level !== null && then !== null && then.low > level.low
        ? { from: level.low, to: then.low }
        : null,
    lifted: pairs.flatMap(({ was, is }) =>
      was.level !== null && is.level !== null && is.level.low > was.level.low
        ? [{ key: was.use.key, from: was.level.low, to: is.level.low }]
        : [],
    ),
    meets: pairs.flatMap(({ was, is }) =>
      was.fallsShort && !fallsShort(is, library.method) ? [was.use.key] : [],
    ),
  };
}
