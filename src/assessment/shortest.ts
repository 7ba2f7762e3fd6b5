/** The shortest way up: the least total effort that lifts the overall low end by one (method 7). Exact: uses are
 * gone through one by one, and of all partial ways that leave the same settings to later uses the best is kept. */
import { effortOf, type Action } from "./actions.ts";
import { byCodeUnit } from "./answers.ts";
import type { Catalogue } from "./catalogue.ts";
import { levelled, overallLevel, type Judgement } from "./level.ts";
import type { Situation } from "./situation.ts";
import { asksPeers, DEVICE_QUESTIONS, type Level, type Mode } from "./vocabulary.ts";
import { devicesFinding } from "./verdict.ts";
import { waysFor, type Way } from "./ways.ts";

interface Draft {
  readonly effort: number;
  readonly actions: readonly Action[];
  /** The modes of the uses that still count; the people at the other end matter to a conversation alone. */
  readonly remains: "none" | "vault" | "conversation";
}

interface Step {
  readonly mode: Mode;
  readonly ways: readonly Way[];
}

const UP: readonly Level[] = [1, 2, 3, 4];

function sortedIds(actions: readonly Action[]): string[] {
  return actions.map(({ id }) => id).sort(byCodeUnit);
}

/** Compares by effort, then number of actions, then sorted ids. */
function byShortness(a: Draft, b: Draft): number {
  const first = a.effort - b.effort || a.actions.length - b.actions.length;
  if (first !== 0) return first;
  const [left, right] = [sortedIds(a.actions), sortedIds(b.actions)];
  const at = left.findIndex((id, index) => id !== right[index]);
  return at < 0 ? 0 : byCodeUnit(left[at] ?? "", right[at] ?? "");
}

function settingIds({ ways }: Step): Set<string> {
  return new Set(ways.flatMap(({ settings }) => settings.map(({ id }) => id)));
}

/** Puts uses that share settings next to each other, so that few settings are open at a time. */
function neighbours(steps: readonly Step[]): Step[] {
  const open = [...steps];
  const ordered: Step[] = [];
  while (open.length > 0) {
    const touched = new Set(ordered.flatMap((step) => [...settingIds(step)]));
    const next = open.findIndex((step) => [...settingIds(step)].some((id) => touched.has(id)));
    ordered.push(...open.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

function extend(partial: Draft, way: Way, mode: Mode, catalogue: Catalogue): Draft {
  const wanted = way.action === null ? way.settings : [...way.settings, way.action];
  const added = wanted.filter((action) => !partial.actions.includes(action));
  const stays = mode === "conversation" ? "conversation" : "vault";
  const remains = partial.remains === "conversation" ? "conversation" : stays;
  return {
    effort: added.reduce((all, action) => all + effortOf(action, catalogue), partial.effort),
    actions: [...partial.actions, ...added],
    remains: way.leaves ? partial.remains : remains,
  };
}

function bestByState(partials: readonly Draft[], later: ReadonlySet<string>): Draft[] {
  const best = new Map<string, Draft>();
  for (const partial of partials) {
    const kept = sortedIds(partial.actions).filter((id) => later.has(id));
    const state = [partial.remains, ...kept].join(" ");
    const known = best.get(state);
    if (known === undefined || byShortness(partial, known) < 0) best.set(state, partial);
  }
  return [...best.values()];
}

/** The device actions without which no use of a mode reaches the target; null where one is not to be had. */
function devicesNeeded(
  target: Level,
  mode: "vault" | "conversation",
  situation: Situation,
  actions: readonly Action[],
  { method }: Catalogue,
): Action[] | null {
  const needed: Action[] = [];
  for (const question of DEVICE_QUESTIONS) {
    if (mode === "vault" && asksPeers(question)) continue;
    const answer = situation.answers.get(question);
    const alone = new Map(DEVICE_QUESTIONS.map((id) => [id, id === question ? answer : "yes"]));
    const given = new Map([...alone].flatMap(([id, a]) => (a === undefined ? [] : [[id, a]])));
    if (method.ceilings.devices[devicesFinding(given, method, mode).low] >= target) continue;
    const action = actions.find(({ id }) => id === question);
    if (action === undefined) return null;
    needed.push(action);
  }
  return needed;
}

/** Gives the ids of the shortest way up, sorted, or null: no overall level, already at 4, or no way. */
export function shortestWayUp(
  situation: Situation,
  judgements: readonly Judgement[],
  actions: readonly Action[],
  catalogue: Catalogue,
): readonly string[] | null {
  const overall = overallLevel(judgements);
  const target = UP.find((level) => overall !== null && level > overall.low);
  if (target === undefined || overall === null) return null;
  const steps = neighbours(
    levelled(judgements).map((judgement) => ({
      mode: judgement.use.mode,
      ways: waysFor(judgement, target, situation, actions, catalogue),
    })),
  );
  const start: Draft = { effort: 0, actions: [], remains: "none" };
  const ends = steps.reduce<Draft[]>(
    (partials, { mode, ways }, index) => {
      const later = new Set(steps.slice(index + 1).flatMap((step) => [...settingIds(step)]));
      const all = partials.flatMap((p) => ways.map((way) => extend(p, way, mode, catalogue)));
      return bestByState(all, later);
    },
    [start],
  );
  const whole = ends.flatMap((end): Draft[] => {
    if (end.remains === "none") return [];
    const devices = devicesNeeded(target, end.remains, situation, actions, catalogue);
    if (devices === null) return [];
    const way: Way = { action: null, settings: devices, leaves: true };
    return [extend(end, way, end.remains, catalogue)];
  });
  const best = whole.sort(byShortness)[0];
  return best === undefined ? null : sortedIds(best.actions);
}
