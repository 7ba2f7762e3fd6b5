/** Better services for a use, in order, and why another one is not among them (method 8). */
import { byCodeUnit } from "./answers.ts";
import type { Catalogue, Service } from "./catalogue.ts";
import { fallsShort, ownCeiling, type Judgement, type OverallLevel } from "./level.ts";
import type { Drawback, Reason } from "./reasons.ts";
import type { Situation } from "./situation.ts";
import { findingsOf, rank, type Findings } from "./verdict.ts";
import {
  SERVICE_CRITERIA,
  type Device,
  type Kind,
  type Level,
  type ServiceCriterion,
} from "./vocabulary.ts";

export interface Recommendation {
  readonly service: string;
  /** The lowest ceiling of the service's own three criteria, by their low ends. */
  readonly level: Level;
  /** Reasons of the criteria in which it is better than what the visitor has. */
  readonly why: readonly (Reason | "you-said-so")[];
  readonly drawbacks: readonly Drawback[];
}

/** The first rule that keeps a service from being recommended for a use, in the rules' order. */
export type WhyNot =
  | "same-service"
  | "must-stay"
  | "not-needed"
  | "other-kind"
  | "devices"
  | "discontinued"
  | "not-in-japan"
  | "unknown-verdict"
  | "not-better";

/** A service that could be recommended for its kind, with what the order asks for. */
export interface Candidate {
  readonly service: Service;
  readonly findings: Findings;
  readonly ceiling: Level;
  readonly points: number;
  readonly yes: number;
}

const REACH_ORDER: readonly Service["reach"][] = ["many", "some", "few"];

/** Points of the three criteria by their low ends and the criteria's weights, in halves (method 8). */
function pointsOf(findings: Findings, weights: Record<ServiceCriterion, number>): number {
  return SERVICE_CRITERIA.reduce((all, criterion) => {
    const finding = findings[criterion];
    return finding === null ? all : all + weights[criterion] * rank(finding.low);
  }, 0);
}

function oldest({ verdicts }: Service): string {
  const dates = [verdicts.encryption, verdicts.business, verdicts.openness].flatMap((verdict) =>
    verdict === null ? [] : [verdict.checked ?? ""],
  );
  return dates.reduce((first, date) => (date < first ? date : first), "9999");
}

function servesKind(service: Service, kind: Kind): boolean {
  return service.kind === kind || service.also.includes(kind);
}

function runsOn({ platforms }: Service, devices: readonly Device[]): boolean {
  return platforms.includes("web") || devices.every((device) => platforms.includes(device));
}

function isKnown({ verdicts }: Service): boolean {
  return [verdicts.encryption, verdicts.business, verdicts.openness].every(
    (verdict) => verdict?.verdict !== "unknown",
  );
}

function unfit(service: Service, kind: Kind, devices: readonly Device[]): WhyNot | null {
  if (!servesKind(service, kind)) return "other-kind";
  if (!runsOn(service, devices)) return "devices";
  if (!service.active) return "discontinued";
  if (!service.inJapan) return "not-in-japan";
  return isKnown(service) ? null : "unknown-verdict";
}

function inOrder(used: ReadonlySet<string>): (a: Candidate, b: Candidate) => number {
  const isUsed = ({ service }: Candidate): number => (used.has(service.id) ? 1 : 0);
  return (a, b) =>
    b.ceiling - a.ceiling ||
    b.yes - a.yes ||
    b.points - a.points ||
    isUsed(b) - isUsed(a) ||
    REACH_ORDER.indexOf(a.service.reach) - REACH_ORDER.indexOf(b.service.reach) ||
    a.service.drawbacks.length - b.service.drawbacks.length ||
    byCodeUnit(oldest(b.service), oldest(a.service)) ||
    byCodeUnit(a.service.id, b.service.id);
}

/** What recommending asks of one situation; kinds are worked out once each. */
export interface Recommender {
  /** The fit services of a kind, best first (method 8 without *better*). */
  readonly candidates: (kind: Kind) => readonly Candidate[];
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
  const used = new Set(situation.uses.map(({ key }) => key));
  const byKind = new Map<Kind, readonly Candidate[]>();

  const standing = (findings: Findings): Omit<Candidate, "service"> => ({
    findings,
    ceiling: ownCeiling(findings, method),
    points: pointsOf(findings, method.criteria),
    yes: SERVICE_CRITERIA.filter((criterion) => findings[criterion]?.low === "yes").length,
  });
  const rated = (service: Service): Candidate => ({
    service,
    ...standing(findingsOf(service, situation.settings)),
  });
  const candidates = (kind: Kind): readonly Candidate[] => {
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const fit = [...catalogue.services.values()]
      .filter((service) => unfit(service, kind, situation.devices) === null)
      .map(rated)
      .sort(inOrder(used));
    byKind.set(kind, fit);
    return fit;
  };
  const isBetter = (candidate: Candidate, than: Omit<Candidate, "service">): boolean =>
    candidate.ceiling > than.ceiling ||
    (candidate.ceiling === than.ceiling && candidate.points > than.points);

  return {
    candidates,
    recommend: (judgement, overall) => {
      if (judgement.use.mustStay || !needsBetter(judgement, overall, catalogue)) return [];
      const own = standing(judgement.findings);
      return candidates(judgement.use.kind)
        .filter((candidate) => isBetter(candidate, own))
        .map((candidate) => recommendation(candidate, judgement.findings));
    },
    whyNot: (judgement, overall, service) => {
      if (service.id === judgement.use.key) return "same-service";
      if (judgement.use.mustStay) return "must-stay";
      if (!needsBetter(judgement, overall, catalogue)) return "not-needed";
      const failed = unfit(service, judgement.use.kind, situation.devices);
      if (failed !== null) return failed;
      return isBetter(rated(service), standing(judgement.findings)) ? null : "not-better";
    },
  };
}

function recommendation({ service, findings, ceiling }: Candidate, than: Findings): Recommendation {
  const why = SERVICE_CRITERIA.flatMap((criterion) => {
    const [mine, theirs] = [findings[criterion], than[criterion]];
    return mine !== null && theirs !== null && rank(mine.low) > rank(theirs.low)
      ? [mine.reason]
      : [];
  });
  return { service: service.id, level: ceiling, why, drawbacks: service.drawbacks };
}
