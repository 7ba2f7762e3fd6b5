/** The plan: what each action brings, their order, and the three to do first (method 7). */
import { apply, effortOf, together, type Action } from "./actions.ts";
import { byCodeUnit } from "./answers.ts";
import type { Catalogue } from "./catalogue.ts";
import { fallsShort, judge, type Judgement } from "./level.ts";
import { add, compare, rational, subtract, ZERO, type Rational } from "./rational.ts";
import { exactPoints, partsOf, shownPoints, type Parts } from "./score.ts";
import type { Situation } from "./situation.ts";

/** An action with what it brings. */
export interface PlannedAction {
  readonly action: Action;
  /** Exact points gained at the low end plus the bonus for uses that stop falling short. */
  readonly benefit: Rational;
  /** The shown low end after, minus before. */
  readonly gain: number;
  /** Keys of the uses whose low end rises. */
  readonly lifts: readonly string[];
}

/** Where the visitor stands before any action. */
export interface Standing {
  readonly situation: Situation;
  readonly judgements: readonly Judgement[];
  readonly parts: Parts;
}

function lowOf(judgement: Judgement | undefined): number {
  return judgement?.level?.low ?? 0;
}

/** Five points times the stakes of before, for each use that stops falling short. */
function bonus(
  before: readonly Judgement[],
  after: readonly Judgement[],
  { method }: Catalogue,
): number {
  return before.reduce((all, judgement, index) => {
    const now = after[index];
    const stops = now !== undefined && fallsShort(judgement, method) && !fallsShort(now, method);
    return stops ? all + method.fallsShortBonus * method.stakesPoints[judgement.use.stakes] : all;
  }, 0);
}

function plannedFor(action: Action, before: Standing, catalogue: Catalogue): PlannedAction {
  const situation = apply(before.situation, action);
  const { judgements } = before;
  const earlier = { settings: before.situation.settings, all: judgements };
  const after = judge(situation, catalogue.method, earlier);
  const bonusPoints = rational(bonus(judgements, after, catalogue), 1);
  // `in-person` and `spare` move stakes, which are no points: theirs are worked out with the old ones.
  if (action.effect.does === "stakes") return { action, benefit: bonusPoints, gain: 0, lifts: [] };
  const parts = partsOf(situation, after, catalogue.method);
  const gained = subtract(exactPoints(parts, "low"), exactPoints(before.parts, "low"));
  return {
    action,
    benefit: add(gained, bonusPoints),
    gain: shownPoints(parts, "low") - shownPoints(before.parts, "low"),
    lifts: judgements
      .filter((judgement, index) => lowOf(after[index]) > lowOf(judgement))
      .map(({ use }) => use.key),
  };
}

/** Compares by benefit ÷ effort, most first; ties: free first, fewer minutes, then id. */
function inOrder(catalogue: Catalogue): (a: PlannedAction, b: PlannedAction) => number {
  const per = ({ benefit, action }: PlannedAction): Rational => ({
    num: benefit.num,
    den: benefit.den * BigInt(effortOf(action, catalogue)),
  });
  const paid = ({ action }: PlannedAction): number => (action.cost === "paid" ? 1 : 0);
  return (a, b) =>
    compare(per(b), per(a)) ||
    paid(a) - paid(b) ||
    a.action.minutes - b.action.minutes ||
    byCodeUnit(a.action.id, b.action.id);
}

/** Gives the plan in order: each action with a benefit, of a use's switches only the first in order; those of
 * the shortest way up always. */
export function planOf(
  actions: readonly Action[],
  before: Standing,
  shortest: readonly string[],
  catalogue: Catalogue,
): PlannedAction[] {
  const ordered = actions
    .map((action) => plannedFor(action, before, catalogue))
    .sort(inOrder(catalogue));
  const switched = new Set<string>();
  return ordered.filter(({ action, benefit }) => {
    if (shortest.includes(action.id)) {
      if (action.effect.does === "switch") switched.add(action.effect.use);
      return true;
    }
    if (compare(benefit, ZERO) <= 0) return false;
    if (action.effect.does !== "switch") return true;
    const first = !switched.has(action.effect.use);
    switched.add(action.effect.use);
    return first;
  });
}

/** Gives up to three actions to do first: the first in order; the first that belongs to the shortest way up;
 * the first of a kind not yet shown. Each falls back to the next in order; none excludes one shown. */
export function firstThree(plan: readonly PlannedAction[], shortest: readonly string[]): Action[] {
  const shown: Action[] = [];
  const wishes: readonly ((action: Action) => boolean)[] = [
    () => true,
    ({ id }) => shortest.includes(id),
    ({ kind }) => !shown.some((action) => action.kind === kind),
  ];
  for (const wish of wishes) {
    const open = plan
      .map(({ action }) => action)
      .filter(
        (action) => !shown.includes(action) && shown.every((other) => together(action, other)),
      );
    const next = open.find(wish) ?? open[0];
    if (next !== undefined) shown.push(next);
  }
  return shown;
}
