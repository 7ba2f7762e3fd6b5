/** Writes answers and result files (method 10): the keys in the method's order, and nothing else. */
import type { Answers, UnlistedService, Use } from "../assessment/answers.ts";
import type { AssessedUse, Assessment } from "../assessment/assess.ts";
import type { Catalogue } from "../assessment/catalogue.ts";
import type { LevelRange } from "../assessment/level.ts";
import type { PlannedAction } from "../assessment/plan.ts";
import type { Part, Score } from "../assessment/score.ts";
import { isListed } from "../assessment/situation.ts";
import type { Understood } from "../assessment/understand.ts";
import type { DevicesFinding, Finding } from "../assessment/verdict.ts";

const NOT_APPLICABLE = {
  low: "not-applicable",
  high: "not-applicable",
  reason: null,
  source: null,
  checked: null,
};

function serviceJson(service: string | UnlistedService): unknown {
  if (typeof service === "string") return service;
  const { name, kind, encryption, business, openness } = service;
  return { name, kind, encryption, business, openness };
}

function useJson({ service, stakes, mustStay }: Use): object {
  return {
    service: serviceJson(service),
    ...(stakes === undefined ? {} : { stakes }),
    ...(mustStay === true ? { mustStay } : {}),
  };
}

/** Gives the JSON value of an answers file, all six members always there. */
export function answersJson({ uses, settings, devices, answers }: Answers): object {
  return {
    format: "naisho-answers",
    version: 1,
    uses: uses.map(useJson),
    settings: Object.fromEntries(settings),
    devices,
    answers: Object.fromEntries(answers),
  };
}

/** Gives the text of an answers file for the visitor to keep, with line breaks for whoever reads it. */
export function answersText(answers: Answers): string {
  return `${JSON.stringify(answersJson(answers), null, 2)}\n`;
}

function understoodJson({ answers }: Understood): object {
  const uses = answers.uses.map(({ service, stakes, mustStay }): Use => ({
    service,
    ...(stakes === null ? {} : { stakes }),
    mustStay,
  }));
  return answersJson({ ...answers, uses });
}

function partJson(part: Part | null): object | null {
  return part === null ? null : { weight: part.share, low: part.low, high: part.high };
}

function scoreJson(score: Score | null): object | null {
  if (score === null) return null;
  const { encryption, business, openness, devices, minimisation } = score.parts;
  return {
    low: score.low,
    high: score.high,
    criteria: {
      encryption: partJson(encryption),
      business: partJson(business),
      openness: partJson(openness),
      devices: partJson(devices),
      minimisation: partJson(minimisation),
    },
  };
}

function rangeJson(range: LevelRange | null): object | null {
  return range === null ? null : { low: range.low, high: range.high };
}

function levelJson({ level }: Assessment): object | null {
  if (level === null) return null;
  const { low, high, heldBackBy, otherwise } = level;
  return { low, high, heldBackBy, otherwise: rangeJson(otherwise) };
}

function findingJson(finding: Finding | null): object {
  if (finding === null) return NOT_APPLICABLE;
  const { low, high, reason, source, checked } = finding;
  return { low, high, reason, source, checked };
}

function devicesJson(finding: DevicesFinding | null): object {
  if (finding === null) return NOT_APPLICABLE;
  const { low, high, reason } = finding;
  return { low, high, reason, source: null, checked: null };
}

function interferersJson({ interferers }: AssessedUse): object | null {
  if (interferers === null) return null;
  const { operator, agency, flooder, attacker, insider, nearby } = interferers;
  return { operator, agency, flooder, attacker, insider, nearby };
}

function assessedUseJson(assessed: AssessedUse): object {
  const { use, findings, devices, level, need, fallsShort, recommendations } = assessed;
  return {
    service: isListed(use.at) ? use.at.id : serviceJson(use.at),
    kind: use.kind,
    mode: use.mode,
    stakes: use.stakes,
    verdicts: {
      encryption: findingJson(findings.encryption),
      business: findingJson(findings.business),
      openness: findingJson(findings.openness),
      devices: devicesJson(devices),
    },
    level: level === null ? null : { ...rangeJson(level), heldBackBy: level.heldBackBy },
    need,
    fallsShort,
    interferers: interferersJson(assessed),
    recommendations: recommendations.map(({ service, level: ceiling, why, drawbacks }) => ({
      service,
      level: ceiling,
      why,
      drawbacks,
    })),
  };
}

function plannedJson({ action, gain, lifts }: PlannedAction): object {
  const { id, kind, minutes, people, cost } = action;
  return { id, kind, minutes, people, cost, gain, lifts };
}

/** Gives the text of a result file: one line without spaces or line break, the same bytes for the same answers,
 * method and catalogue. */
export function resultText(assessment: Assessment, catalogue: Catalogue): string {
  return JSON.stringify({
    format: "naisho-result",
    version: 1,
    method: catalogue.method.version,
    catalogue: catalogue.date,
    answers: understoodJson(assessment.understood),
    notJudged: assessment.understood.notJudged,
    score: scoreJson(assessment.score),
    level: levelJson(assessment),
    uses: assessment.uses.map(assessedUseJson),
    plan: assessment.plan.map(plannedJson),
    first: assessment.first.map(({ id }) => id),
    shortestWayUp: assessment.shortestWayUp,
  });
}
