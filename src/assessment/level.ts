/** Levels: a minimum over four ceilings, never an average (method 3). */
import type { Method } from "./catalogue.ts";
import type { JudgedUse, Situation } from "./situation.ts";
import {
  devicesFinding,
  findingsOf,
  type DevicesFinding,
  type Findings,
  type GradeRange,
} from "./verdict.ts";
import { LEVEL_CRITERIA, SERVICE_CRITERIA, type Level, type LevelCriterion } from "./vocabulary.ts";

export interface LevelRange {
  readonly low: Level;
  readonly high: Level;
}

export interface UseLevel extends LevelRange {
  /** The criteria whose low ceiling equals the low level, in the table's order; empty at 4. */
  readonly heldBackBy: readonly LevelCriterion[];
}

/** A use with its verdicts and, for conversations and vaults, its level. */
export interface Judgement {
  readonly use: JudgedUse;
  readonly findings: Findings;
  readonly devices: DevicesFinding | null;
  readonly level: UseLevel | null;
}

/** The overall level (method 3); `heldBackBy` holds keys of uses. */
export interface OverallLevel extends LevelRange {
  readonly heldBackBy: readonly string[];
  readonly otherwise: LevelRange | null;
}

function lowest(levels: readonly Level[]): Level {
  return levels.reduce((least, level) => (level < least ? level : least), 4);
}

/** Gives the ceiling of the use's own three criteria by their low ends: 1 to 4 (method 7, 8). */
export function ownCeiling(findings: Findings, method: Method): Level {
  return lowest(
    SERVICE_CRITERIA.flatMap((criterion) => {
      const finding = findings[criterion];
      return finding === null ? [] : [method.ceilings[criterion][finding.low]];
    }),
  );
}

function levelOf(findings: Findings, devices: DevicesFinding, method: Method): UseLevel {
  const ranges: Record<LevelCriterion, GradeRange | null> = { ...findings, devices };
  const ceilings = LEVEL_CRITERIA.flatMap((criterion) => {
    const range = ranges[criterion];
    if (range === null) return [];
    const table = method.ceilings[criterion];
    return [{ criterion, low: table[range.low], high: table[range.high] }];
  });
  const low = lowest(ceilings.map((ceiling) => ceiling.low));
  return {
    low,
    high: lowest(ceilings.map((ceiling) => ceiling.high)),
    heldBackBy: low === 4 ? [] : ceilings.filter((c) => c.low === low).map((c) => c.criterion),
  };
}

/** The verdict of the devices for the two modes that have levels. */
export type DevicesByMode = Record<"conversation" | "vault", DevicesFinding>;

/** Gives the verdict of the devices for conversations and for vaults (method 4). */
export function devicesByMode(answers: Situation["answers"], method: Method): DevicesByMode {
  return {
    conversation: devicesFinding(answers, method, "conversation"),
    vault: devicesFinding(answers, method, "vault"),
  };
}

/** Judges one use; `findings` are those of the place where it is. */
export function judgeUse(
  use: JudgedUse,
  findings: Findings,
  byMode: DevicesByMode,
  method: Method,
): Judgement {
  if (use.mode !== "conversation" && use.mode !== "vault") {
    return { use, findings, devices: null, level: null };
  }
  const devices = byMode[use.mode];
  return { use, findings, devices, level: levelOf(findings, devices, method) };
}

/** Judges every use of a situation, in the situation's order. */
export function judge(situation: Situation, method: Method): Judgement[] {
  const byMode = devicesByMode(situation.answers, method);
  return situation.uses.map((use) =>
    judgeUse(use, findingsOf(use.at, situation.settings), byMode, method),
  );
}

function rangeOver(judgements: readonly Judgement[]): LevelRange {
  const levels = judgements.flatMap(({ level }) => (level === null ? [] : [level]));
  return {
    low: lowest(levels.map((level) => level.low)),
    high: lowest(levels.map((level) => level.high)),
  };
}

/** The conversations and vaults that the overall level speaks of: private and decisive ones, or all. */
export function levelled(judgements: readonly Judgement[]): readonly Judgement[] {
  const all = judgements.filter(({ level }) => level !== null);
  const weighty = all.filter(({ use }) => use.stakes !== "everyday");
  return weighty.length > 0 ? weighty : all;
}

/** Gives the overall level, or null where there is no conversation and no vault (method 3). */
export function overallLevel(judgements: readonly Judgement[]): OverallLevel | null {
  const set = levelled(judgements);
  if (set.length === 0) return null;
  const range = rangeOver(set);
  if (range.low === 4) return { ...range, heldBackBy: [], otherwise: null };
  const holding = set.filter(({ level }) => level?.low === range.low);
  const rest = set.filter(({ level }) => level?.low !== range.low);
  return {
    ...range,
    heldBackBy: holding.map(({ use }) => use.key),
    otherwise: rest.length === 0 ? null : rangeOver(rest),
  };
}

/** What a use needs (1, 3 or 4), or null where it has no level. */
export function needOf({ use, level }: Judgement, method: Method): Level | null {
  return level === null ? null : method.need[use.stakes];
}

/** Whether the low end stays below the need; "only may" where the high end does not (method 3). */
export function fallsShort(judgement: Judgement, method: Method): boolean {
  const need = needOf(judgement, method);
  return need !== null && judgement.level !== null && judgement.level.low < need;
}
