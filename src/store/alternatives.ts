/** What could stand in a service's place, and why it is not recommended itself (method 8). */
import { findingsOf } from "../assessment/verdict.ts";
import { unfitFor, type Unfit } from "../assessment/candidates.ts";
import type { Recommendation, WhyNot } from "../assessment/recommend.ts";
import { isListed } from "../assessment/situation.ts";
import { library } from "../catalogue/library.ts";
import { byReach } from "../catalogue/search.ts";
import { useAssessment } from "./derived.ts";
import { MOST_COMPARED } from "./route.ts";

/** The answer to "why is this not recommended?" for one of the visitor's uses; null where it is. */
export interface WhyNotFor {
  readonly key: string;
  readonly why: WhyNot | null;
}

export interface Alternatives {
  /** Better services of its kind for this visitor, best first. */
  readonly better: readonly Recommendation[];
  /** Services of its kind that could be recommended, best first; for a service that has ended. */
  readonly instead: readonly string[];
  /** The first rule that keeps it from being recommended to anybody with these devices. */
  readonly unfit: Unfit | null;
  /** The same question for each of the visitor's uses that it could stand in for. */
  readonly forUses: readonly WhyNotFor[];
}

const NONE: Alternatives = { better: [], instead: [], unfit: null, forUses: [] };

/** Gives the alternatives of a service for the visitor's devices, settings and uses; whoever has said nothing yet
 * gets those for everybody. */
export function useAlternatives(id: string): Alternatives {
  const { recommender, situation, uses, level } = useAssessment();
  const service = library.services.get(id);
  if (service === undefined) return NONE;
  const { kind, also, active } = service;
  const findings = findingsOf(service, situation.settings);
  const others = uses.filter(
    ({ use }) =>
      (use.kind === kind || also.includes(use.kind)) && !(isListed(use.at) && use.at.id === id),
  );
  return {
    better: active ? recommender.better(kind, findings) : [],
    instead: recommender.candidates(kind).map((candidate) => candidate.service.id),
    unfit: unfitFor(service, kind, situation.devices),
    forUses: others.map((assessed) => ({
      key: assessed.use.key,
      why: recommender.whyNot(assessed, level, service),
    })),
  };
}

/** So many stand side by side when the visitor has not chosen them. */
const USUALLY_COMPARED = MOST_COMPARED - 1;

/** Gives the ids to put beside a service: itself, what is better, then the most used of its kind. */
export function comparedWith(id: string, better: readonly string[]): string[] {
  const kind = library.services.get(id)?.kind;
  const usual = [...library.entries.values()]
    .filter((entry) => entry.kind === kind && entry.status === "active")
    .sort(byReach)
    .map((entry) => entry.id);
  return [...new Set([id, ...better.slice(0, 1), ...usual, ...better])].slice(0, USUALLY_COMPARED);
}
