/** What has changed since an earlier file, both worked out by the method and the catalogue of now (method 10). */
import type { Answers } from "../assessment/answers.ts";
import type { Assessment, AssessedUse } from "../assessment/assess.ts";
import { assess } from "../assessment/assess.ts";
import type { LevelRange } from "../assessment/level.ts";
import { isListed } from "../assessment/situation.ts";
import { QUESTIONS, type Answer, type Question } from "../assessment/vocabulary.ts";
import { library } from "../catalogue/library.ts";
import type { Opened } from "../files/read.ts";
import { assessmentOf } from "./derived.ts";
import type { WorkedOutWith } from "./store.ts";

/** Something that was answered otherwise before, or a use that reaches another place. */
export type Turn =
  | { readonly of: "question"; readonly question: Question }
  | { readonly of: "setting"; readonly setting: string }
  | {
      readonly of: "use";
      readonly use: AssessedUse["use"];
      readonly from: LevelRange;
      readonly to: LevelRange;
    };

export interface Since {
  readonly earlier: Assessment;
  readonly now: Assessment;
  readonly better: readonly Turn[];
  readonly worse: readonly Turn[];
  /** Not known before, known now; whichever it is. */
  readonly known: readonly Turn[];
  readonly added: readonly AssessedUse["use"][];
  readonly gone: readonly AssessedUse["use"][];
  /** The method and the catalogue that the earlier result was worked out with, where one of them is another now. */
  readonly edition: WorkedOutWith | null;
  /** Services of now with a verdict that was looked up after the earlier catalogue's date, by id. */
  readonly lookedUp: readonly string[];
}

type Direction = "better" | "worse" | "known" | null;

const ORDER: readonly (Answer | undefined)[] = ["no", "partly", "yes"];

/** Compares an earlier answers or result file with the answers of now. */
export function since({ answers, workedOutWith }: Opened, answersNow: Answers): Since {
  const earlier = assess(answers, library);
  const now = assessmentOf(answersNow);
  const turns = [
    ...questionTurns(earlier, now),
    ...settingTurns(earlier, now),
    ...levelTurns(earlier.uses, now.uses),
  ];
  const going = (wanted: Direction): Turn[] =>
    turns.flatMap(([direction, turn]) => (direction === wanted ? [turn] : []));
  return {
    earlier,
    now,
    better: going("better"),
    worse: going("worse"),
    known: going("known"),
    added: without(now.uses, earlier.uses),
    gone: without(earlier.uses, now.uses),
    edition: workedOutWith !== null && isOther(workedOutWith) ? workedOutWith : null,
    lookedUp: workedOutWith === null ? [] : lookedUpAfter(workedOutWith.catalogue, now.uses),
  };
}

/** Whether anything is to be told. */
export function isSame({ better, worse, known, added, gone, edition }: Since): boolean {
  return [better, worse, known, added, gone].every((all) => all.length === 0) && edition === null;
}

function isOther({ method, catalogue }: WorkedOutWith): boolean {
  return method !== library.method.version || catalogue !== library.date;
}

function directionOf(before: Answer | undefined, after: Answer | undefined): Direction {
  if (before === after) return null;
  const [from, to] = [ORDER.indexOf(before), ORDER.indexOf(after)];
  if (before === undefined || before === "unknown") return to < 0 ? null : "known";
  if (from < 0 || to < 0) return null;
  return from < to ? "better" : "worse";
}

function questionTurns(earlier: Assessment, now: Assessment): [Direction, Turn][] {
  return QUESTIONS.map((question) => [
    directionOf(earlier.situation.answers.get(question), now.situation.answers.get(question)),
    { of: "question", question },
  ]);
}

function settingTurns(earlier: Assessment, now: Assessment): [Direction, Turn][] {
  const [before, after] = [earlier.situation.settings, now.situation.settings];
  return [...new Set([...before.keys(), ...after.keys()])].map((setting) => [
    directionOf(before.get(setting), after.get(setting)),
    { of: "setting", setting },
  ]);
}

function levelTurns(before: readonly AssessedUse[], after: readonly AssessedUse[]) {
  return after.flatMap(({ use, level }): [Direction, Turn][] => {
    const from = before.find((one) => one.use.key === use.key)?.level;
    if (!from || !level) return [];
    const gain = level.low - from.low || level.high - from.high;
    const direction = gain === 0 ? null : gain > 0 ? "better" : "worse";
    return [[direction, { of: "use", use, from, to: level }]];
  });
}

function without(uses: readonly AssessedUse[], others: readonly AssessedUse[]) {
  const keys = new Set(others.map(({ use }) => use.key));
  return uses.flatMap(({ use }) => (keys.has(use.key) ? [] : [use]));
}

function lookedUpAfter(date: string, uses: readonly AssessedUse[]): string[] {
  return uses.flatMap(({ use: { at } }) => {
    if (!isListed(at)) return [];
    const days = Object.values(at.verdicts).map((verdict) => verdict?.checked ?? "");
    return days.some((day) => day > date) ? [at.id] : [];
  });
}
