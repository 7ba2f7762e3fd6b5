/** The plan, the three first, and the shortest way up by trying every set (method 7, second half). */
import type { Catalogue } from "../../../src/assessment/catalogue.ts";
import { canBeTaken, costOf, type Deed } from "./deeds.ts";
import { against, fraction, minus, NOTHING, plus, type Fraction } from "./fraction.ts";
import { judgeAll, overallOf } from "./judged.ts";
import { exactTotal, pointsOfAll, shownTotal } from "./points.ts";
import type { Standing } from "./visit.ts";
import { inUnits } from "./words.ts";

export interface Planned {
  readonly deed: Deed;
  readonly benefit: Fraction;
  readonly gain: number;
  readonly lifts: readonly string[];
}

function firstBySortedIds(a: readonly string[], b: readonly string[]): number {
  for (const [nth, id] of a.entries()) {
    const order = inUnits(id, b[nth] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/** Every set of actions that can be taken together, by brute force; at most 20 actions. */
export function* setsOf(deeds: readonly Deed[]): Generator<Deed[]> {
  if (deeds.length > 20) throw new RangeError("too many actions to try every set");
  for (let bits = 1; bits < 2 ** deeds.length; bits += 1) {
    const set = deeds.filter((_, nth) => (bits >> nth) % 2 === 1);
    if (canBeTaken(set)) yield set;
  }
}

export interface ShortestWay {
  /** Sorted ids, or null where there is no way. */
  readonly ids: readonly string[] | null;
  /** Sets of the same least effort that lift as well, the chosen one included. */
  readonly ties: number;
}

/** Tries every set of actions (method 7: the shortest way up). */
export function shortestByForce(
  standing: Standing,
  deeds: readonly Deed[],
  catalogue: Catalogue,
): ShortestWay {
  const before = overallOf(judgeAll(standing, catalogue));
  if (before === null || before.low === 4) return { ids: null, ties: 0 };
  let best: { effort: number; ids: readonly string[] } | null = null;
  let ties = 0;
  for (const set of setsOf(deeds)) {
    const effort = set.reduce((all, deed) => all + costOf(deed, catalogue), 0);
    if (best !== null && effort > best.effort) continue;
    const after = set.reduce((now, deed) => deed.done(now), standing);
    const level = overallOf(judgeAll(after, catalogue));
    if (level === null || level.low <= before.low) continue;
    const ids = set.map(({ id }) => id).sort(inUnits);
    const less = best === null || effort < best.effort;
    ties = less ? 1 : ties + 1;
    const first =
      best !== null && (ids.length - best.ids.length || firstBySortedIds(ids, best.ids)) < 0;
    if (less || first) best = { effort, ids };
  }
  return { ids: best === null ? null : best.ids, ties };
}

function planOne(deed: Deed, standing: Standing, catalogue: Catalogue): Planned {
  const before = judgeAll(standing, catalogue);
  const next = deed.done(standing);
  const after = judgeAll(next, catalogue);
  const pointless = deed.kind === "in-person" || deed.kind === "spare";
  const was = pointsOfAll(before, standing, catalogue);
  const is = pointless ? was : pointsOfAll(after, next, catalogue);
  let benefit = minus(exactTotal(is, "low"), exactTotal(was, "low"));
  const lifts: string[] = [];
  for (const [nth, { use, level, fallsShort }] of before.entries()) {
    const then = after[nth];
    if (fallsShort && then?.fallsShort === false) {
      benefit = plus(benefit, fraction(5 * catalogue.method.stakesPoints[use.stakes]));
    }
    if (level !== null && (then?.level?.low ?? 0) > level.low) lifts.push(use.key);
  }
  return { deed, benefit, gain: shownTotal(is, "low") - shownTotal(was, "low"), lifts };
}

/** Every action with what it brings, in the plan's order, listed or not. */
export function ordered(
  deeds: readonly Deed[],
  standing: Standing,
  catalogue: Catalogue,
): Planned[] {
  const perEffort = ({ deed, benefit }: Planned): Fraction => ({
    top: benefit.top,
    bottom: benefit.bottom * BigInt(costOf(deed, catalogue)),
  });
  const price = ({ deed }: Planned): number => (deed.effort.cost === "free" ? 0 : 1);
  return deeds
    .map((deed) => planOne(deed, standing, catalogue))
    .sort(
      (a, b) =>
        against(perEffort(b), perEffort(a)) ||
        price(a) - price(b) ||
        a.deed.effort.minutes - b.deed.effort.minutes ||
        inUnits(a.deed.id, b.deed.id),
    );
}

/** What the plan lists of them: what brings something, one switch a use, and the shortest way up. */
export function listed(all: readonly Planned[], way: readonly string[]): Planned[] {
  const firstSwitch = new Map<string, string>();
  for (const { deed } of all) {
    if (deed.kind === "switch" && deed.moves !== null && !firstSwitch.has(deed.moves)) {
      firstSwitch.set(deed.moves, deed.id);
    }
  }
  return all.filter(({ deed, benefit }) => {
    if (way.includes(deed.id)) return true;
    if (against(benefit, NOTHING) <= 0) return false;
    return deed.kind !== "switch" || firstSwitch.get(deed.moves ?? "") === deed.id;
  });
}

/** The three shown first. */
export function firstThree(plan: readonly Planned[], way: readonly string[]): string[] {
  const shown: Deed[] = [];
  const wishes: readonly ((deed: Deed) => boolean)[] = [
    () => true,
    (deed) => way.includes(deed.id),
    (deed) => shown.every(({ kind }) => kind !== deed.kind),
  ];
  for (const wish of wishes) {
    const open = plan
      .map(({ deed }) => deed)
      .filter((deed) => !shown.includes(deed) && canBeTaken([...shown, deed]));
    const next = open.find(wish) ?? open[0];
    if (next !== undefined) shown.push(next);
  }
  return shown.map(({ id }) => id);
}
