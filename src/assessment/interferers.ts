/** Who could interfere with a use (method 9; A1's five and A8's whoever is near). */
import type { Judgement } from "./level.ts";
import { isListed, type Situation } from "./situation.ts";
import type { GradeRange } from "./verdict.ts";
import type { Answer, Grade, Interferer, LevelCriterion, Reach } from "./vocabulary.ts";

/** How near one comes: `low` by the low ends of the verdicts, `by` the criteria behind it. */
export interface Interference {
  readonly low: Reach;
  readonly high: Reach;
  readonly by: readonly LevelCriterion[];
}

export type Interferers = Record<Interferer, Interference>;

type End = "low" | "high";
interface Judged {
  readonly reach: Reach;
  readonly by: readonly LevelCriterion[];
}

interface Verdicts {
  readonly encryption: GradeRange;
  readonly openness: GradeRange;
  readonly devices: GradeRange;
}

function operator(encryption: Grade, openness: Grade): Judged {
  if (encryption === "yes" && openness === "yes")
    return { reach: "kept-out", by: ["encryption", "openness"] };
  return { reach: encryption === "no" ? "could" : "hindered", by: ["encryption"] };
}

function agency(encryption: Grade): Judged {
  return { reach: encryption === "yes" ? "hindered" : "could", by: ["encryption"] };
}

function attacker(encryption: Grade, devices: Grade): Judged {
  const all: readonly { readonly criterion: LevelCriterion; readonly grade: Grade }[] = [
    { criterion: "encryption", grade: encryption },
    { criterion: "devices", grade: devices },
  ];
  const fine = all.filter(({ grade }) => grade === "yes").map(({ criterion }) => criterion);
  const rest = all.filter(({ grade }) => grade !== "yes");
  if (rest.length === 0) return { reach: "kept-out", by: fine };
  if (rest.length === 1 && rest[0]?.grade === "partly") return { reach: "hindered", by: fine };
  return { reach: "could", by: rest.map(({ criterion }) => criterion) };
}

function atEnd(answer: Answer | undefined, end: End): Grade {
  if (answer === undefined || answer === "unknown") return end === "low" ? "no" : "yes";
  return answer === "not-applicable" ? "yes" : answer;
}

function nearby(answers: Situation["answers"], end: End): Judged {
  const lock = atEnd(answers.get("device.lock"), end);
  const storage = atEnd(answers.get("device.encryption"), end);
  const shut: Reach = lock === "yes" && storage === "yes" ? "kept-out" : "hindered";
  return { reach: lock === "no" ? "could" : shut, by: ["devices"] };
}

function flooder({ use }: Judgement): Interference {
  const many = isListed(use.at) && use.at.network !== "central";
  const reach: Reach = many ? "hindered" : "could";
  return { low: reach, high: reach, by: [] };
}

function bothEnds(at: (end: End) => Judged): Interference {
  const { reach, by } = at("low");
  return { low: reach, high: at("high").reach, by };
}

function verdictsOf({ findings, devices }: Judgement): Verdicts | null {
  const { encryption, openness } = findings;
  return encryption === null || devices === null ? null : { encryption, openness, devices };
}

/** Gives the six for a conversation or vault, null for lookup and public uses (method 9). */
export function interferersOf(
  judgement: Judgement,
  answers: Situation["answers"],
): Interferers | null {
  const verdicts = verdictsOf(judgement);
  if (verdicts === null) return null;
  const { encryption, openness, devices } = verdicts;
  const inside = bothEnds((end) => operator(encryption[end], openness[end]));
  return {
    operator: inside,
    agency: bothEnds((end) => agency(encryption[end])),
    flooder: flooder(judgement),
    attacker: bothEnds((end) => attacker(encryption[end], devices[end])),
    insider: inside,
    nearby: bothEnds((end) => nearby(answers, end)),
  };
}
