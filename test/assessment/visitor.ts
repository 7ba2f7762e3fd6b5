/** Visitors made by hand: what is left out was not said. */
import type { Answers, Use } from "../../src/assessment/answers.ts";
import { assess, type AssessedUse, type Assessment } from "../../src/assessment/assess.ts";
import type { Catalogue } from "../../src/assessment/catalogue.ts";
import {
  DATA_QUESTIONS,
  DEVICE_QUESTIONS,
  type Answer,
  type Device,
  type SettingAnswer,
} from "../../src/assessment/vocabulary.ts";
import { world, type Sketch } from "./worlds.ts";

export interface Said {
  readonly uses?: readonly (string | Use)[];
  readonly settings?: Readonly<Record<string, SettingAnswer>>;
  readonly devices?: readonly Device[];
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** Makes answers of what was said; a use that is only an id has nothing else said of it. */
export function visitor({ uses = [], settings = {}, devices = [], answers = {} }: Said): Answers {
  return {
    uses: uses.map((use) => (typeof use === "string" ? { service: use } : use)),
    settings: new Map(Object.entries(settings)),
    devices,
    answers: new Map(Object.entries(answers)),
  };
}

function allYes(questions: readonly string[]): Record<string, Answer> {
  return Object.fromEntries(questions.map((question): [string, Answer] => [question, "yes"]));
}

/** Every device kept as it should be, at both ends. */
export const KEPT = allYes(DEVICE_QUESTIONS);

/** Nothing handed over without need. */
export const SPARING = allYes(DATA_QUESTIONS);

/** Assesses a visitor of a catalogue, or of the made-up services given. */
export function result(said: Said, of: Catalogue | readonly Sketch[]): Assessment {
  return assess(visitor(said), "services" in of ? of : world(of));
}

/** The use of a key; the test fails where there is none. */
export function assessedUse({ uses }: Assessment, key: string): AssessedUse {
  const found = uses.find(({ use }) => use.key === key);
  if (found === undefined) throw new Error(`no use ${key}`);
  return found;
}

/** A use's level as `low–high`, or null. */
export function levelOf(assessed: Assessment, key: string): string | null {
  const { level } = assessedUse(assessed, key);
  return level === null ? null : `${level.low}–${level.high}`;
}
