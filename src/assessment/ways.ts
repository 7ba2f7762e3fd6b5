/** The ways in which one use can reach a level, and what each takes (method 7, the shortest way up). */
import type { Action } from "./actions.ts";
import type { Catalogue, Service } from "./catalogue.ts";
import type { Judgement } from "./level.ts";
import { isListed, type Place, type Situation } from "./situation.ts";
import { findingsOf } from "./verdict.ts";
import { SERVICE_CRITERIA, type Level, type ServiceCriterion } from "./vocabulary.ts";

/** One way for one use: the action that moves it, if any, and the settings it needs; `leaves` when the use
 * no longer counts for the overall level afterwards. */
export interface Way {
  readonly action: Action | null;
  readonly settings: readonly Action[];
  readonly leaves: boolean;
}

function liftingSettings(
  service: Service,
  criterion: ServiceCriterion,
  target: Level,
  settings: ReadonlyMap<string, Action>,
  { method }: Catalogue,
): Action[] {
  return [...service.lifts].flatMap(([id, lifts]) => {
    const lift = lifts[criterion];
    const action = settings.get(id);
    if (lift === undefined || action === undefined) return [];
    return method.ceilings[criterion][lift.to] >= target ? [action] : [];
  });
}

/** For each criterion that stays below the target: the settings of which one must be switched. */
function openNeeds(
  place: Place,
  target: Level,
  situation: Situation,
  settings: ReadonlyMap<string, Action>,
  catalogue: Catalogue,
): Action[][] {
  const findings = findingsOf(place, situation.settings);
  return SERVICE_CRITERIA.flatMap((criterion) => {
    const finding = findings[criterion];
    if (finding === null || catalogue.method.ceilings[criterion][finding.low] >= target) return [];
    if (!isListed(place)) return [[]];
    return [liftingSettings(place, criterion, target, settings, catalogue)];
  });
}

/** Every choice of one setting a need; a setting that serves two needs stands once. */
function choices(needs: readonly (readonly Action[])[]): Action[][] {
  return needs.reduce<Action[][]>(
    (chosen, need) =>
      chosen.flatMap((some) =>
        need.map((action) => (some.includes(action) ? some : [...some, action])),
      ),
    [[]],
  );
}

/** Gives every way for a use to be no obstacle to the target level; empty where there is none. */
export function waysFor(
  judgement: Judgement,
  target: Level,
  situation: Situation,
  actions: readonly Action[],
  catalogue: Catalogue,
): Way[] {
  const { use } = judgement;
  const settings = new Map(
    actions.flatMap((action): [string, Action][] =>
      action.effect.does === "set" ? [[action.effect.setting, action]] : [],
    ),
  );
  const at = (place: Place, action: Action | null): Way[] =>
    choices(openNeeds(place, target, situation, settings, catalogue)).map((chosen) => ({
      action,
      settings: chosen,
      leaves: false,
    }));
  const moved = actions.flatMap((action): Way[] => {
    const { effect } = action;
    if (effect.does === "switch" && effect.use === use.key) return at(effect.to, action);
    const spared = effect.does === "stakes" && effect.use === use.key && effect.to === "everyday";
    return spared ? [{ action, settings: [], leaves: true }] : [];
  });
  return [...at(use.at, null), ...moved];
}
