/** The plan: what each action brings, their order, and the three to do first (method 7). */
import { effortOf, together, type Action } from "./actions.ts";
import { byCodeUnit } from "./answers.ts";
import type { Catalogue } from "./catalogue.ts";
import { changesOf, type Change } from "./change.ts";
import { fallsShort, type Judgement } from "./level.ts";
import { add, compare, rational, ZERO, type Rational } from "./rational.ts";
import { gainOf, type Part, type Parts, type Rise } from "./score.ts";
import type { Situation } from "./situation.ts";
import { rank } from "./verdict.ts";
import type { Question, ServiceCriterion } from "./vocabulary.ts";

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

function bonusOf(from: Judgement, to: Judgement, { method }: Catalogue): number {
  const stops = fallsShort(from, method) && !fallsShort(to, method);
  return stops ? method.fallsShortBonus * method.stakesPoints[from.use.stakes] : 0;
}

function riseOf(
  action: Action,
  changed: readonly Change[],
  before: Standing,
  catalogue: Catalogue,
): Rise {
  const { effect } = action;
  // `in-person` and `spare` move stakes, which are no points: theirs are worked out with the old ones.
  if (effect.does === "stakes") return {};
  if (effect.does === "answer") return riseOfAnswer(effect.question, before.parts);
  const weigh = (criterion: ServiceCriterion): number =>
    changed.reduce((all, { from, to }) => {
      const [was, is] = [from.findings[criterion], to.findings[criterion]];
      if (was === null || is === null) return all;
      const weight = catalogue.method.stakesPoints[from.use.stakes];
      return all + weight * (rank(is.low) - rank(was.low));
    }, 0);
  return {
    encryption: weigh("encryption"),
    business: weigh("business"),
    openness: weigh("openness"),
  };
}

function riseOfAnswer(question: Question, parts: Parts): Rise {
  const rise = (part: Part | null): number => {
    const line = part?.lines.find(({ of }) => of === question);
    return line === undefined ? 0 : line.weight * (2 - line.low);
  };
  return { devices: rise(parts.devices), minimisation: rise(parts.minimisation) };
}

function plannedFor(action: Action, before: Standing, catalogue: Catalogue): PlannedAction {
  const changed = changesOf(action, before.situation, before.judgements, catalogue);
  const bonus = changed.reduce((all, { from, to }) => all + bonusOf(from, to, catalogue), 0);
  const gain = gainOf(before.parts, riseOf(action, changed, before, catalogue));
  return {
    action,
    benefit: add(gain.exact, rational(bonus, 1)),
    gain: gain.shown,
    lifts: changed
      .filter(({ from, to }) => (to.level?.low ?? 0) > (from.level?.low ?? 0))
      .map(({ from }) => from.use.key),
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
