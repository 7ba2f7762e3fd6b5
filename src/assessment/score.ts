/** The score, 0 to 100, exact inside and rounded down where it is shown (method 6). */
import type { Method } from "./catalogue.ts";
import type { Judgement } from "./level.ts";
import { add, floor, rational, ZERO, type Rational } from "./rational.ts";
import type { Situation } from "./situation.ts";
import { rank, type GradeRange } from "./verdict.ts";
import {
  asksPeers,
  CRITERIA,
  DATA_QUESTIONS,
  DEVICE_QUESTIONS,
  type Answer,
  type Criterion,
  type Question,
  type ServiceCriterion,
} from "./vocabulary.ts";

/** One answer or verdict in a criterion's mean: its weight, and its value in halves (0 `no` to 2 `yes`). */
export interface Line {
  /** A use's key or a question's id; "" where no use was named. */
  readonly of: string;
  readonly weight: number;
  readonly low: 0 | 1 | 2;
  readonly high: 0 | 1 | 2;
}

/** A criterion's part of the score. */
export interface Part {
  /** Its share of 100 whole points. */
  readonly share: number;
  readonly lines: readonly Line[];
  /** Sum of the lines' weights; above 0. */
  readonly weights: number;
  /** Points exactly, at the low and the high end. */
  readonly exact: { readonly low: Rational; readonly high: Rational };
  /** Points shown: rounded down. */
  readonly low: number;
  readonly high: number;
}

export type Parts = Record<Criterion, Part | null>;

/** Shown points; the total is the sum of the shown parts. */
export interface Score {
  readonly low: number;
  readonly high: number;
  readonly parts: Parts;
}

type Lines = Record<Criterion, readonly Line[]>;

function line(of: string, weight: number, { low, high }: GradeRange): Line {
  return { of, weight, low: rank(low), high: rank(high) };
}

const UNKNOWN: GradeRange = { low: "no", high: "yes" };

function serviceLines(
  criterion: ServiceCriterion,
  judgements: readonly Judgement[],
  method: Method,
): Line[] {
  if (judgements.length === 0) return [line("", 1, UNKNOWN)];
  return judgements.flatMap(({ use, findings }) => {
    const finding = findings[criterion];
    return finding === null ? [] : [line(use.key, method.stakesPoints[use.stakes], finding)];
  });
}

function valueOf(answer: Exclude<Answer, "not-applicable"> | undefined): GradeRange {
  return answer === undefined || answer === "unknown" ? UNKNOWN : { low: answer, high: answer };
}

function questionLines(
  questions: readonly Question[],
  answers: Situation["answers"],
  method: Method,
): Line[] {
  return questions.flatMap((question) => {
    const answer = answers.get(question);
    if (answer === "not-applicable") return [];
    return [line(question, method.questions[question], valueOf(answer))];
  });
}

function askedOfDevices(judgements: readonly Judgement[]): readonly Question[] {
  const alone = judgements.length > 0 && judgements.every(({ use }) => use.mode !== "conversation");
  return alone ? DEVICE_QUESTIONS.filter((question) => !asksPeers(question)) : DEVICE_QUESTIONS;
}

/** Shares 100 whole points among the criteria that apply, by largest remainder; equal remainders go to the
 * one listed first. A criterion left out has none (method 6). */
export function shareOut(
  applies: readonly Criterion[],
  weights: Method["criteria"],
): Map<Criterion, number> {
  const total = applies.reduce((all, criterion) => all + weights[criterion], 0);
  const exact = applies.map((criterion) => ({
    criterion,
    whole: Math.floor((100 * weights[criterion]) / total),
    remainder: (100 * weights[criterion]) % total,
  }));
  const left = 100 - exact.reduce((all, { whole }) => all + whole, 0);
  const byRemainder = [...exact].sort((a, b) => b.remainder - a.remainder);
  const lucky = new Set(byRemainder.slice(0, left).map(({ criterion }) => criterion));
  return new Map(
    exact.map(({ criterion, whole }) => [criterion, whole + (lucky.has(criterion) ? 1 : 0)]),
  );
}

function partOf(share: number, lines: readonly Line[]): Part {
  const weights = lines.reduce((all, { weight }) => all + weight, 0);
  const points = (end: "low" | "high"): Rational =>
    rational(share * lines.reduce((all, entry) => all + entry.weight * entry[end], 0), 2 * weights);
  const exact = { low: points("low"), high: points("high") };
  return { share, lines, weights, exact, low: floor(exact.low), high: floor(exact.high) };
}

function linesOf(situation: Situation, judgements: readonly Judgement[], method: Method): Lines {
  const service = (criterion: ServiceCriterion): Line[] =>
    serviceLines(criterion, judgements, method);
  return {
    encryption: service("encryption"),
    business: service("business"),
    openness: service("openness"),
    devices: questionLines(askedOfDevices(judgements), situation.answers, method),
    minimisation: questionLines(DATA_QUESTIONS, situation.answers, method),
  };
}

/** Whether anything at all was said that a score can stand on. */
function saysNothing(situation: Situation): boolean {
  return (
    situation.uses.length === 0 &&
    [...situation.answers.values()].every((answer) => answer === "not-applicable")
  );
}

/** Gives the parts of the score whatever was said; a criterion that applies to nothing is null. */
export function partsOf(
  situation: Situation,
  judgements: readonly Judgement[],
  method: Method,
): Parts {
  const lines = linesOf(situation, judgements, method);
  const shares = shareOut(
    CRITERIA.filter((criterion) => lines[criterion].length > 0),
    method.criteria,
  );
  const part = (criterion: Criterion): Part | null => {
    const share = shares.get(criterion);
    return share === undefined ? null : partOf(share, lines[criterion]);
  };
  return {
    encryption: part("encryption"),
    business: part("business"),
    openness: part("openness"),
    devices: part("devices"),
    minimisation: part("minimisation"),
  };
}

/** Gives the shown points of all parts at one end: whole, 0 to 100. */
export function shownPoints(parts: Parts, end: "low" | "high"): number {
  return CRITERIA.reduce((all, criterion) => all + (parts[criterion]?.[end] ?? 0), 0);
}

/** What each criterion's sum of weighted halves rises by at the low end; an action changes no weight. */
export type Rise = Partial<Record<Criterion, number>>;

/** Gives what a rise brings: points exactly, and the change of the shown low end. */
export function gainOf(
  parts: Parts,
  rise: Rise,
): { readonly exact: Rational; readonly shown: number } {
  let exact = ZERO;
  let shown = 0;
  for (const criterion of CRITERIA) {
    const part = parts[criterion];
    const by = rise[criterion] ?? 0;
    if (part === null || by === 0) continue;
    const more = rational(part.share * by, 2 * part.weights);
    exact = add(exact, more);
    shown += floor(add(part.exact.low, more)) - part.low;
  }
  return { exact, shown };
}

/** Gives the score, or null when there is no use and no answer but `not-applicable` (method 6). */
export function scoreOf(situation: Situation, parts: Parts): Score | null {
  if (saysNothing(situation)) return null;
  return { low: shownPoints(parts, "low"), high: shownPoints(parts, "high"), parts };
}
