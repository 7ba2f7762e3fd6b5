/** Actions and their effects (method 7, first half). */
import type { Catalogue, Effort, Service } from "../../../src/assessment/catalogue.ts";
import type { ActionKind, Stakes } from "../../../src/assessment/vocabulary.ts";
import { kindReaches, recommendedFor } from "./advice.ts";
import { judgeAll, overallOf, ownCeilingOf } from "./judged.ts";
import type { Here, Standing } from "./visit.ts";
import { PAGE } from "./words.ts";

export interface Deed {
  readonly id: string;
  readonly kind: ActionKind;
  readonly effort: Effort;
  /** The key of the use that it moves; a use is moved at most once. */
  readonly moves: string | null;
  readonly done: (standing: Standing) => Standing;
}

function moved(key: string, change: (use: Here) => Here): Deed["done"] {
  return (standing) => ({
    ...standing,
    uses: standing.uses.map((use) => (use.key === key ? change(use) : use)),
  });
}

function lesser(
  use: Here,
  kind: "in-person" | "spare",
  stakes: Stakes,
  { method }: Catalogue,
): Deed {
  return {
    id: `${kind}:${use.key}`,
    kind,
    effort: method.actions[kind],
    moves: use.key,
    done: moved(use.key, (before) => ({ ...before, stakes })),
  };
}

function toService(use: Here, service: Service): Deed {
  return {
    id: `switch:${use.key}:${service.id}`,
    kind: "switch",
    effort: service.move,
    moves: use.key,
    done: moved(use.key, (before) => ({ ...before, at: service })),
  };
}

function ofSettings(standing: Standing, catalogue: Catalogue): Deed[] {
  return [...standing.settings].flatMap(([id, answer]): Deed[] => {
    const setting = catalogue.settings.get(id);
    if (answer === "yes" || setting === undefined) return [];
    return [
      {
        id: `setting:${id}`,
        kind: "setting",
        effort: setting.effort,
        moves: null,
        done: (before) => ({ ...before, settings: new Map(before.settings).set(id, "yes") }),
      },
    ];
  });
}

function ofQuestions(standing: Standing, catalogue: Catalogue): Deed[] {
  return PAGE.flatMap((question): Deed[] => {
    const answer = standing.answers.get(question);
    if (answer !== "no" && answer !== "partly" && answer !== "unknown") return [];
    const deletes = question === "data.accounts";
    return [
      {
        id: deletes ? "delete" : question,
        kind: deletes ? "delete" : question.startsWith("data.") ? "habit" : "device",
        effort: catalogue.method.actions[question],
        moves: null,
        done: (before) => ({ ...before, answers: new Map(before.answers).set(question, "yes") }),
      },
    ];
  });
}

/** Every action there is, in no order; at most one that moves a use can be taken for it. */
export function deedsOf(standing: Standing, catalogue: Catalogue): Deed[] {
  const judged = judgeAll(standing, catalogue);
  const overall = overallOf(judged);
  const ofUses = judged.flatMap((here): Deed[] => {
    const { use, need } = here;
    const switches = recommendedFor(here, overall, standing, catalogue)
      .slice(0, 3)
      .map(({ service }) => toService(use, service));
    if (need === null) return switches;
    const own = ownCeilingOf(use.at, standing.settings, catalogue.method);
    const stuck = use.mustStay || !kindReaches(use, need, standing, catalogue);
    return [
      ...switches,
      ...(use.stakes === "decisive" ? [lesser(use, "in-person", "private", catalogue)] : []),
      ...(own < need && stuck ? [lesser(use, "spare", "everyday", catalogue)] : []),
    ];
  });
  return [...ofSettings(standing, catalogue), ...ofQuestions(standing, catalogue), ...ofUses];
}

/** Whether no two of a set move the same use. */
export function canBeTaken(deeds: readonly Deed[]): boolean {
  const keys = deeds.flatMap(({ moves }) => (moves === null ? [] : [moves]));
  return new Set(keys).size === keys.length;
}

/** Minutes × people, in half minutes so that it is whole. */
export function costOf({ effort }: Deed, { method }: Catalogue): number {
  return Math.round(2 * effort.minutes * method.people[effort.people]);
}
