/** Better services for a use, in order, and why another one is not among them (method 8). */
import {
  candidatesFor,
  standingOf,
  unfitFor,
  type Candidate,
  type Standing,
  type Unfit,
} from "./candidates.ts";
import type { Catalogue, Service } from "./catalogue.ts";
import { fallsShort, type Judgement, type OverallLevel } from "./level.ts";
import type { Drawback, Reason } from "./reasons.ts";
import { isListed, type Situation } from "./situation.ts";
import { findingsOf, rank, type Findings } from "./verdict.ts";
import { SERVICE_CRITERIA, type Kind, type Level } from "./vocabulary.ts";

export interface Recommendation {
  readonly service: string;
  /** The lowest ceiling of the service's own three criteria, by their low ends. */
  readonly level: Level;
  /** Reasons of the criteria in which it is better than what the visitor has. */
  readonly why: readonly (Reason | "you-said-so")[];
  readonly drawbacks: readonly Drawback[];
}

/** The first rule that keeps a service from being recommended for a use, in the rules' order. */
export type WhyNot = "same-service" | "not-needed" | "must-stay" | Unfit | "not-better";

/** What recommending asks of one situation; kinds are worked out once each. */
export interface Recommender {
  /** The fit services of a kind, best first (method 8 without *better*). */
  readonly candidates: (kind: Kind) => readonly Candidate[];
  /** Those of them that are *better* than these verdicts, best first, whether or not anything is needed. */
  readonly better: (kind: Kind, than: Findings) => Recommendation[];
  readonly recommend: (judgement: Judgement, overall: OverallLevel | null) => Recommendation[];
  readonly whyNot: (
    judgement: Judgement,
    overall: OverallLevel | null,
    service: Service,
  ) => WhyNot | null;
}

/** Whether a use gets recommendations at all: it falls short, has a certain `no`, or holds back (method 8). */
function needsBetter(
  judgement: Judgement,
  overall: OverallLevel | null,
  { method }: Catalogue,
): boolean {
  const certainNo = SERVICE_CRITERIA.some(
    (criterion) => judgement.findings[criterion]?.high === "no",
  );
  const holdsBack = overall?.heldBackBy.includes(judgement.use.key) ?? false;
  return certainNo || holdsBack || fallsShort(judgement, method);
}

/** Makes the recommender of a situation: what the visitor uses, their devices and settings count. */
export function recommender(situation: Situation, catalogue: Catalogue): Recommender {
  const { method } = catalogue;
  const byKind = new Map<Kind, readonly Candidate[]>();
  const candidates = (kind: Kind): readonly Candidate[] => {
    const known = byKind.get(kind) ?? candidatesFor(kind, situation, catalogue);
    byKind.set(kind, known);
    return known;
  };
  const isBetter = (candidate: Standing, than: Standing): boolean =>
    candidate.ceiling > than.ceiling ||
    (candidate.ceiling === than.ceiling && candidate.points > than.points);
  const better = (kind: Kind, than: Findings): Recommendation[] => {
    const own = standingOf(than, method);
    return candidates(kind)
      .filter((candidate) => isBetter(candidate, own))
      .map((candidate) => recommendation(candidate, than));
  };

  return {
    candidates,
    better,
    recommend: (judgement, overall) =>
      judgement.use.mustStay || !needsBetter(judgement, overall, catalogue)
        ? []
        : better(judgement.use.kind, judgement.findings),
    whyNot: (judgement, overall, service) => {
      if (isListed(judgement.use.at) && service.id === judgement.use.at.id) return "same-service";
      if (!needsBetter(judgement, overall, catalogue)) return "not-needed";
      if (judgement.use.mustStay) return "must-stay";
      const failed = unfitFor(service, judgement.use.kind, situation.devices);
      if (failed !== null) return failed;
      return isBetter(
        standingOf(findingsOf(service, situation.settings), method),
        standingOf(judgement.findings, method),
      )
        ? null
        : "not-better";
    },
  };
}

function recommendation({ service, findings, ceiling }: Candidate, than: Findings): Recommendation {
  const why: Recommendation["why"][number][] = [];
  for (const criterion of SERVICE_CRITERIA) {
    const [mine, theirs] = [findings[criterion], than[criterion]];
    const better = mine !== null && theirs !== null && rank(mine.low) > rank(theirs.low);
    if (better) why.push(mine.reason);
  }
  return { service: service.id, level: ceiling, why, drawbacks: service.drawbacks };
}
