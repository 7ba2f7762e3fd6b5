/** The score (method 6), by fractions. */
import type { Catalogue } from "../../../src/assessment/catalogue.ts";
import { against, fraction, minus, NOTHING, plus, whole, type Fraction } from "./fraction.ts";
import type { JudgedHere, Value } from "./judged.ts";
import type { Standing } from "./visit.ts";
import { DATA_PAGE, DEVICE_PAGE, FIVE, modeOfKind, OWN, type Asked, type Five } from "./words.ts";

interface Item {
  readonly weight: number;
  readonly low: Value;
  readonly high: Value;
}

export interface Points {
  readonly weight: number;
  readonly exact: { readonly low: Fraction; readonly high: Fraction };
  readonly low: number;
  readonly high: number;
}

export type AllPoints = Readonly<Record<Five, Points | null>>;

function questionItems(page: readonly Asked[], standing: Standing, catalogue: Catalogue): Item[] {
  const alone =
    standing.uses.length > 0 &&
    !standing.uses.some(({ kind }) => modeOfKind(kind) === "conversation");
  return page.flatMap((question): Item[] => {
    if (!standing.asked.includes(question)) return [];
    if (alone && question.startsWith("peers.")) return [];
    const weight = catalogue.method.questions[question];
    switch (standing.answers.get(question)) {
      case "not-applicable":
        return [];
      case "yes":
        return [{ weight, low: 2, high: 2 }];
      case "partly":
        return [{ weight, low: 1, high: 1 }];
      case "no":
        return [{ weight, low: 0, high: 0 }];
      case "unknown":
      case undefined:
        return [{ weight, low: 0, high: 2 }];
    }
  });
}

function itemsOf(
  criterion: Five,
  judged: readonly JudgedHere[],
  standing: Standing,
  catalogue: Catalogue,
): Item[] {
  if (criterion === "devices") return questionItems(DEVICE_PAGE, standing, catalogue);
  if (criterion === "minimisation") return questionItems(DATA_PAGE, standing, catalogue);
  if (judged.length === 0) return [{ weight: 1, low: 0, high: 2 }];
  return judged.flatMap(({ use, verdicts }): Item[] => {
    const ends = verdicts[criterion];
    if (ends === null) return [];
    const weight = catalogue.method.stakesPoints[use.stakes];
    return [{ weight, low: ends.low, high: ends.high }];
  });
}

/** Shares 100 whole points by weight: largest remainder, equal ones to the one listed first. */
export function sharesOf(weights: readonly number[]): number[] {
  const all = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => fraction(weight * 100, all));
  const shares = exact.map(whole);
  const left = exact.map((share, nth) => ({ nth, rest: minus(share, fraction(shares[nth] ?? 0)) }));
  left.sort((a, b) => against(b.rest, a.rest) || a.nth - b.nth);
  const missing = 100 - shares.reduce((a, b) => a + b, 0);
  const lucky = left.slice(0, missing).map(({ nth }) => nth);
  return shares.map((share, nth) => share + (lucky.includes(nth) ? 1 : 0));
}

function mean(items: readonly Item[], end: "low" | "high"): Fraction {
  const weights = items.reduce((all, { weight }) => all + weight, 0);
  const halves = items.reduce((all, item) => all + item.weight * item[end], 0);
  return fraction(halves, 2 * weights);
}

/** Points of the five criteria; null for one that applies to nothing. */
export function pointsOfAll(
  judged: readonly JudgedHere[],
  standing: Standing,
  catalogue: Catalogue,
): AllPoints {
  const found = FIVE.map((criterion) => ({
    criterion,
    items: itemsOf(criterion, judged, standing, catalogue),
  }));
  const applying = found.filter(({ items }) => items.length > 0);
  const shares = sharesOf(applying.map(({ criterion }) => catalogue.method.criteria[criterion]));
  const points = (criterion: Five): Points | null => {
    const nth = applying.findIndex((each) => each.criterion === criterion);
    const weight = shares[nth];
    const items = applying[nth]?.items;
    if (weight === undefined || items === undefined) return null;
    const at = (end: "low" | "high"): Fraction => {
      const { top, bottom } = mean(items, end);
      return { top: top * BigInt(weight), bottom };
    };
    const exact = { low: at("low"), high: at("high") };
    return { weight, exact, low: whole(exact.low), high: whole(exact.high) };
  };
  return {
    encryption: points("encryption"),
    business: points("business"),
    openness: points("openness"),
    devices: points("devices"),
    minimisation: points("minimisation"),
  };
}

export function exactTotal(points: AllPoints, end: "low" | "high"): Fraction {
  return FIVE.reduce(
    (all, criterion) => plus(all, points[criterion]?.exact[end] ?? NOTHING),
    NOTHING,
  );
}

export function shownTotal(points: AllPoints, end: "low" | "high"): number {
  return FIVE.reduce((all, criterion) => all + (points[criterion]?.[end] ?? 0), 0);
}

/** Whether nothing was said that could be scored: no use and no answer but `not-applicable`. */
export function nothingSaid(standing: Standing): boolean {
  const answered = standing.asked.some((question) => {
    const answer = standing.answers.get(question);
    return answer !== undefined && answer !== "not-applicable";
  });
  return standing.uses.length === 0 && !answered;
}

/** Points of a place's own three criteria by their low ends, in halves (method 8). */
export function ownPoints(
  ends: Readonly<Record<(typeof OWN)[number], { readonly low: Value } | null>>,
  { method }: Catalogue,
): number {
  return OWN.reduce((all, own) => all + method.criteria[own] * (ends[own]?.low ?? 0), 0);
}
