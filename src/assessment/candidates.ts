/** Which services could be recommended for a kind, and their order (method 8 without *better*). */
import { byCodeUnit } from "./answers.ts";
import type { Catalogue, Method, Service } from "./catalogue.ts";
import { ownCeiling } from "./level.ts";
import { isListed, type Situation } from "./situation.ts";
import { findingsOf, rank, type Findings } from "./verdict.ts";
import { SERVICE_CRITERIA, type Device, type Kind, type Level } from "./vocabulary.ts";

/** The first rule that makes a service unfit for a kind, in the rules' order. */
export type Unfit = "other-kind" | "devices" | "discontinued" | "not-in-japan" | "unknown-verdict";

/** How a service's own three criteria stand, by their low ends. */
export interface Standing {
  readonly findings: Findings;
  readonly ceiling: Level;
  /** Points by the criteria's weights (30/20/15), in halves. */
  readonly points: number;
  /** How many criteria are `yes`. */
  readonly yes: number;
  readonly oldest: string;
}

/** A service that could be recommended for its kind, with what the order asks for. */
export interface Candidate extends Standing {
  readonly service: Service;
}

const REACH_ORDER: readonly Service["reach"][] = ["many", "some", "few"];
const NO_SETTINGS: Situation["settings"] = new Map();

/** The oldest day on which one of the verdicts was looked up; a lifted one by the day of its setting. */
function oldest(findings: Findings): string {
  const dates = SERVICE_CRITERIA.flatMap((criterion) => findings[criterion]?.checked ?? []);
  return dates.reduce((first, date) => (date < first ? date : first), "9999");
}

/** Gives the standing of verdicts, encryption left out where it does not apply. */
export function standingOf(findings: Findings, method: Method): Standing {
  const grades = SERVICE_CRITERIA.map((criterion) => ({
    weight: method.criteria[criterion],
    halves: findings[criterion] === null ? 0 : rank(findings[criterion].low),
  }));
  return {
    findings,
    ceiling: ownCeiling(findings, method),
    points: grades.reduce((all, { weight, halves }) => all + weight * halves, 0),
    yes: grades.filter(({ halves }) => halves === 2).length,
    oldest: oldest(findings),
  };
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

/** Gives the first rule that a service fails for a kind on these devices, or null. */
export function unfitFor(service: Service, kind: Kind, devices: readonly Device[]): Unfit | null {
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
    byCodeUnit(b.oldest, a.oldest) ||
    byCodeUnit(a.service.id, b.service.id);
}

/** Rated once for each catalogue and kind, as for a visitor who said nothing: the cost of an assessment then
 * grows with what the visitor uses. */
const shelves = new WeakMap<Catalogue, Map<Kind, readonly Candidate[]>>();

function shelf(kind: Kind, catalogue: Catalogue): readonly Candidate[] {
  const kinds = shelves.get(catalogue) ?? new Map<Kind, readonly Candidate[]>();
  shelves.set(catalogue, kinds);
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const rated = [...catalogue.services.values()]
    .filter((service) => unfitFor(service, kind, []) === null)
    .map((service) => ({
      service,
      ...standingOf(findingsOf(service, NO_SETTINGS), catalogue.method),
    }))
    .sort(inOrder(new Set()));
  kinds.set(kind, rated);
  return rated;
}

/** Gives the fit services of a kind for a situation, best first: the visitor's devices count, their settings
 * as answered, and which services they use already. */
export function candidatesFor(
  kind: Kind,
  situation: Situation,
  catalogue: Catalogue,
): readonly Candidate[] {
  const used = new Set(situation.uses.flatMap(({ at }) => (isListed(at) ? [at.id] : [])));
  const moves = ({ lifts }: Service): boolean =>
    lifts.size > 0 && [...lifts.keys()].some((setting) => situation.settings.has(setting));
  return shelf(kind, catalogue)
    .filter(({ service }) => runsOn(service, situation.devices))
    .map((candidate) => {
      if (!moves(candidate.service)) return candidate;
      const findings = findingsOf(candidate.service, situation.settings);
      return { ...candidate, ...standingOf(findings, catalogue.method) };
    })
    .sort(inOrder(used));
}
