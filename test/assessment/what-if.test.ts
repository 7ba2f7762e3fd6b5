import fc from "fast-check";
import { expect, test } from "vitest";
import { applyAll, together, type Action } from "../../src/assessment/actions.ts";
import { assess, assessSituation } from "../../src/assessment/assess.ts";
import { resultText } from "../../src/files/write.ts";
import { cases, encounters, PATIENCE } from "./generate.ts";
import { refer, referVisit } from "./reference/result.ts";
import { TOWN } from "./town.ts";

function parsed(text: string): object {
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? value : {};
}

/** Up to two of the actions that exist and can be taken together: what a visitor may tick. */
function ticked(actions: readonly Action[], picks: readonly number[]): Action[] {
  return picks.reduce<Action[]>((chosen, pick) => {
    const action = actions[pick % Math.max(actions.length, 1)];
    if (action === undefined || chosen.includes(action)) return chosen;
    return chosen.every((other) => together(action, other)) ? [...chosen, action] : chosen;
  }, []);
}

test(
  "ticking actions works everything out again as if the visitor had taken them",
  PATIENCE,
  () => {
    const picks = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(encounters(TOWN), picks, ({ catalogue, answers }, picked) => {
        const now = assess(answers, catalogue);
        const chosen = ticked(now.actions, picked);
        const after = assessSituation(applyAll(now.situation, chosen), catalogue);

        const { visit, deeds } = refer(answers, catalogue, { way: null });
        expect(now.actions.map(({ id }) => id).sort()).toEqual(deeds.map(({ id }) => id).sort());
        const standing = deeds
          .filter(({ id }) => chosen.some((action) => action.id === id))
          .reduce((before, deed) => deed.done(before), visit.standing);
        const then = referVisit({ ...visit, standing }, catalogue, { way: after.shortestWayUp });
        const text = resultText({ understood: now.understood, ...after }, catalogue);
        const said = { answers: null };
        expect({ ...parsed(text), ...said }).toEqual({ ...then.file, ...said });
      }),
      { numRuns: cases() },
    );
  },
);
