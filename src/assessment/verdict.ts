/** Verdicts as ranges with the evidence of their low end (method 2, 4). */
import type { JudgedVerdict, Lift, Method, Service } from "./catalogue.ts";
import type { Reason } from "./reasons.ts";
import { isListed, type Place, type Situation } from "./situation.ts";
import {
  asksPeers,
  DEVICE_QUESTIONS,
  type Answer,
  type DeviceQuestion,
  type Grade,
  type Mode,
  type ServiceCriterion,
  type SettingAnswer,
  type Verdict,
} from "./vocabulary.ts";

export interface GradeRange {
  readonly low: Grade;
  readonly high: Grade;
}

/** A range with what speaks for its low end; `source` and `checked` are null for "you said so". */
export interface Finding extends GradeRange {
  readonly reason: Reason | "you-said-so";
  readonly source: string | null;
  readonly checked: string | null;
}

export interface DevicesFinding extends GradeRange {
  /** The first question that brings the low end; null at `yes`. */
  readonly reason: DeviceQuestion | null;
}

/** The verdicts of a use's own three criteria; encryption is null where it does not apply. */
export interface Findings {
  readonly encryption: Finding | null;
  readonly business: Finding;
  readonly openness: Finding;
}

/** The place of a grade in rising order: 0 `no`, 1 `partly`, 2 `yes`; halves of the score's value. */
export function rank(grade: Grade): 0 | 1 | 2 {
  return grade === "yes" ? 2 : grade === "partly" ? 1 : 0;
}

function higher(a: Grade, b: Grade): Grade {
  return rank(a) >= rank(b) ? a : b;
}

function lower(a: Grade, b: Grade): Grade {
  return rank(a) <= rank(b) ? a : b;
}

/** The two ends of a verdict: `unknown` reaches from `no` to `yes`. */
export function rangeOf(verdict: Exclude<Verdict, "not-applicable">): GradeRange {
  return verdict === "unknown" ? { low: "no", high: "yes" } : { low: verdict, high: verdict };
}

function saidSo(verdict: Exclude<Verdict, "not-applicable">): Finding {
  return { ...rangeOf(verdict), reason: "you-said-so", source: null, checked: null };
}

function liftBy(finding: Finding, lift: Lift, answer: SettingAnswer | undefined): Finding {
  const sure = answer === "yes" && rank(lift.to) > rank(finding.low);
  const high = answer === "no" ? finding.high : higher(finding.high, lift.to);
  if (!sure) return high === finding.high ? finding : { ...finding, high };
  const { reason, source, checked } = lift;
  return { low: lift.to, high, reason, source: source?.url ?? null, checked };
}

function judged(
  base: JudgedVerdict,
  criterion: ServiceCriterion,
  service: Service,
  settings: Situation["settings"],
): Finding {
  const { reason, source, checked } = base;
  let finding: Finding = {
    ...rangeOf(base.verdict),
    reason,
    source: source?.url ?? null,
    checked,
  };
  for (const [setting, lifts] of service.lifts) {
    const lift = lifts[criterion];
    if (lift !== undefined) finding = liftBy(finding, lift, settings.get(setting));
  }
  return finding;
}

/** Gives the verdicts of a place under the settings as answered: the best of its base and of what each
 * setting brings; settings unknown or absent count for the high end alone (method 2). */
export function findingsOf(place: Place, settings: Situation["settings"]): Findings {
  if (!isListed(place)) {
    return {
      encryption: place.encryption === "not-applicable" ? null : saidSo(place.encryption),
      business: saidSo(place.business),
      openness: saidSo(place.openness),
    };
  }
  const { encryption, business, openness } = place.verdicts;
  return {
    encryption: encryption === null ? null : judged(encryption, "encryption", place, settings),
    business: judged(business, "business", place, settings),
    openness: judged(openness, "openness", place, settings),
  };
}

function rangeOfAnswer(answer: Answer | undefined, without: "partly" | "no"): GradeRange {
  switch (answer) {
    case "yes":
    case "not-applicable":
      return { low: "yes", high: "yes" };
    case "partly":
      return { low: "partly", high: "partly" };
    case "no":
      return { low: without, high: without };
    case "unknown":
    case undefined:
      return { low: without, high: "yes" };
  }
}

/** Gives the verdict of the devices for a mode: the worst that any question brings; a vault ignores the
 * people at the other end (method 3, 4). */
export function devicesFinding(
  answers: Situation["answers"],
  method: Method,
  mode: Mode,
): DevicesFinding {
  let found: DevicesFinding = { low: "yes", high: "yes", reason: null };
  for (const question of DEVICE_QUESTIONS) {
    if (mode === "vault" && asksPeers(question)) continue;
    const range = rangeOfAnswer(answers.get(question), method.without[question]);
    const brings = rank(range.low) < rank(found.low);
    found = {
      low: lower(found.low, range.low),
      high: lower(found.high, range.high),
      reason: brings ? question : found.reason,
    };
  }
  return found;
}
