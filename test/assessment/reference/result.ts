/** The whole result file, worked out from method.md alone (method 10). */
import type { Answers } from "../../../src/assessment/answers.ts";
import type { Catalogue } from "../../../src/assessment/catalogue.ts";
import { interferingOf, recommendedFor } from "./advice.ts";
import { deedsOf, type Deed } from "./deeds.ts";
import { gradeOf, judgeAll, overallOf, type Ends, type JudgedHere } from "./judged.ts";
import { firstThree, listed, ordered, shortestByForce, type Planned } from "./plan.ts";
import { nothingSaid, pointsOfAll, shownTotal, type AllPoints, type Points } from "./points.ts";
import { visitOf, type Standing, type Visit } from "./visit.ts";
import { modeOfKind, PAGE, type Asked } from "./words.ts";

const NOT_APPLICABLE = "not-applicable";

function endsJson(ends: Ends | null): object {
  if (ends === null) {
    return { low: NOT_APPLICABLE, high: NOT_APPLICABLE, reason: null, source: null, checked: null };
  }
  const { low, high, reason, source, checked } = ends;
  return { low: gradeOf(low), high: gradeOf(high), reason, source, checked };
}

function answersJson({ said, standing }: Visit): object {
  return {
    format: "naisho-answers",
    version: 1,
    uses: said.map(({ service, stakes, mustStay }) => ({
      service:
        typeof service === "string"
          ? service
          : {
              name: service.name,
              kind: service.kind,
              encryption: service.encryption,
              business: service.business,
              openness: service.openness,
            },
      ...(stakes === null ? {} : { stakes }),
      ...(mustStay ? { mustStay: true } : {}),
    })),
    settings: Object.fromEntries(standing.settings),
    devices: standing.devices,
    answers: Object.fromEntries(standing.answers),
  };
}

function pointsJson(points: Points | null): object | null {
  return points === null ? null : { weight: points.weight, low: points.low, high: points.high };
}

function scoreJson(points: AllPoints): object {
  return {
    low: shownTotal(points, "low"),
    high: shownTotal(points, "high"),
    criteria: {
      encryption: pointsJson(points.encryption),
      business: pointsJson(points.business),
      openness: pointsJson(points.openness),
      devices: pointsJson(points.devices),
      minimisation: pointsJson(points.minimisation),
    },
  };
}

function useJson(
  here: JudgedHere,
  judged: readonly JudgedHere[],
  standing: Standing,
  catalogue: Catalogue,
): object {
  const { use, verdicts, level, need, fallsShort } = here;
  return {
    service: "id" in use.at ? use.at.id : use.at,
    kind: use.kind,
    mode: modeOfKind(use.kind),
    stakes: use.stakes,
    verdicts: {
      encryption: endsJson(verdicts.encryption),
      business: endsJson(verdicts.business),
      openness: endsJson(verdicts.openness),
      devices: endsJson(verdicts.devices),
    },
    level,
    need,
    fallsShort,
    interferers: interferingOf(here, standing),
    recommendations: recommendedFor(here, overallOf(judged), standing, catalogue).map(
      ({ service, level: ceiling, why }) => ({
        service: service.id,
        level: ceiling,
        why,
        drawbacks: service.drawbacks,
      }),
    ),
  };
}

function plannedJson({ deed, gain, lifts }: Planned): object {
  const { minutes, people, cost } = deed.effort;
  return { id: deed.id, kind: deed.kind, minutes, people, cost, gain, lifts };
}

/** What the reference works out: the file's value, and what tests ask about besides. */
export interface Referred {
  readonly file: object;
  readonly visit: Visit;
  readonly judged: readonly JudgedHere[];
  readonly points: AllPoints;
  readonly deeds: readonly Deed[];
  readonly all: readonly Planned[];
}

/** What is known beforehand: the shortest way up, where it is not to be searched for by force. */
export type Known = { readonly way: readonly string[] | null } | undefined;

/** Takes what is understood of a visitor and gives the whole file. */
export function referVisit(visit: Visit, catalogue: Catalogue, known?: Known): Referred {
  const { standing } = visit;
  const judged = judgeAll(standing, catalogue);
  const points = pointsOfAll(judged, standing, catalogue);
  const deeds = deedsOf(standing, catalogue);
  const way = known === undefined ? shortestByForce(standing, deeds, catalogue).ids : known.way;
  const all = ordered(deeds, standing, catalogue);
  const plan = listed(all, way ?? []);
  const file = {
    format: "naisho-result",
    version: 1,
    method: catalogue.method.version,
    catalogue: catalogue.date,
    answers: answersJson(visit),
    notJudged: visit.notJudged,
    score: nothingSaid(standing) ? null : scoreJson(points),
    level: overallOf(judged),
    uses: judged.map((here) => useJson(here, judged, standing, catalogue)),
    plan: plan.map(plannedJson),
    first: firstThree(plan, way ?? []),
    shortestWayUp: way,
  };
  return { file, visit, judged, points, deeds, all };
}

/** Takes answers as given, a catalogue and a questionnaire, and gives the whole file. */
export function refer(
  answers: Answers,
  catalogue: Catalogue,
  known?: Known,
  asked: readonly Asked[] = PAGE,
): Referred {
  return referVisit(visitOf(answers, catalogue, asked), catalogue, known);
}
