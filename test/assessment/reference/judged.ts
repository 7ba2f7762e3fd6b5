/** Verdicts, devices, levels, needs (method 2 to 4). Values are 0 `no`, 1 `partly`, 2 `yes`. */
import type { Catalogue, Method } from "../../../src/assessment/catalogue.ts";
import type { Grade, Level, SettingAnswer } from "../../../src/assessment/vocabulary.ts";
import type { Here, Somewhere, Standing } from "./visit.ts";
import { carriesWords, DEVICE_PAGE, FOUR, modeOfKind, OWN, type Four, type Own } from "./words.ts";

export type Value = 0 | 1 | 2;

/** A verdict's two ends, and what the file says for it. */
export interface Ends {
  readonly low: Value;
  readonly high: Value;
  readonly reason: string | null;
  readonly source: string | null;
  readonly checked: string | null;
}

export interface LevelEnds {
  readonly low: number;
  readonly high: number;
}

export interface JudgedHere {
  readonly use: Here;
  readonly verdicts: Readonly<Record<Four, Ends | null>>;
  readonly level: (LevelEnds & { readonly heldBackBy: readonly Four[] }) | null;
  readonly need: number | null;
  readonly fallsShort: boolean;
}

export type Overall = LevelEnds & {
  readonly heldBackBy: readonly string[];
  readonly otherwise: LevelEnds | null;
};

const WORTH: Record<Grade, Value> = { no: 0, partly: 1, yes: 2 };
const GRADE: readonly Grade[] = ["no", "partly", "yes"];

export function gradeOf(value: Value): Grade {
  return GRADE[value] ?? "no";
}

function least<T extends number>(values: readonly T[], most: T): T {
  return values.reduce((a, b) => (b < a ? b : a), most);
}

/** A use's verdict on one of its own criteria under the settings; null where it does not apply. */
export function verdictOf(
  at: Somewhere,
  criterion: Own,
  settings: ReadonlyMap<string, SettingAnswer>,
): Ends | null {
  if ("name" in at) {
    const said = at[criterion];
    if (said === "not-applicable") return null;
    const known = said === "unknown" ? null : WORTH[said];
    return {
      low: known ?? 0,
      high: known ?? 2,
      reason: "you-said-so",
      source: null,
      checked: null,
    };
  }
  const base = at.verdicts[criterion];
  if (base === null) return null;
  let low: Value = base.verdict === "unknown" ? 0 : WORTH[base.verdict];
  let high: Value = base.verdict === "unknown" ? 2 : low;
  let grounds: Omit<typeof base, "verdict"> = base;
  for (const [setting, brings] of at.lifts) {
    const lift = brings[criterion];
    if (lift === undefined) continue;
    const answer = settings.get(setting);
    const to = WORTH[lift.to];
    if (answer === "yes" && to > low) {
      low = to;
      grounds = lift;
    }
    if (answer !== "no" && to > high) high = to;
  }
  const { reason, source, checked } = grounds;
  return { low, high, reason, source: source?.url ?? null, checked };
}

/** The verdict on the devices; people at the other end count in conversations only. */
export function devicesOf(
  standing: Standing,
  mode: "conversation" | "vault",
  method: Method,
): Ends {
  let [low, high]: [Value, Value] = [2, 2];
  let reason: string | null = null;
  for (const question of DEVICE_PAGE) {
    if (!standing.asked.includes(question)) continue;
    if (mode === "vault" && question.startsWith("peers.")) continue;
    const answer = standing.answers.get(question);
    if (answer === "yes" || answer === "not-applicable") continue;
    const last = WORTH[method.without[question]];
    const [worst, best]: [Value, Value] =
      answer === "partly" ? [1, 1] : answer === "no" ? [last, last] : [last, 2];
    if (worst < low) {
      low = worst;
      reason = question;
    }
    if (best < high) high = best;
  }
  return { low, high, reason, source: null, checked: null };
}

function ceiling(method: Method, criterion: Four, value: Value): Level {
  return method.ceilings[criterion][gradeOf(value)];
}

/** The lowest ceiling of a place's own three criteria, by their low ends. */
export function ownCeilingOf(
  at: Somewhere,
  settings: ReadonlyMap<string, SettingAnswer>,
  method: Method,
): number {
  return least(
    OWN.flatMap((criterion): number[] => {
      const ends = verdictOf(at, criterion, settings);
      return ends === null ? [] : [ceiling(method, criterion, ends.low)];
    }),
    4,
  );
}

/** Judges a use: its verdicts, level, need and whether it falls short. */
export function judgeHere(use: Here, standing: Standing, { method }: Catalogue): JudgedHere {
  const mode = modeOfKind(use.kind);
  const verdicts = {
    encryption: verdictOf(use.at, "encryption", standing.settings),
    business: verdictOf(use.at, "business", standing.settings),
    openness: verdictOf(use.at, "openness", standing.settings),
    devices: mode === "conversation" || mode === "vault" ? devicesOf(standing, mode, method) : null,
  };
  if (!carriesWords(use.kind)) {
    return { use, verdicts, level: null, need: null, fallsShort: false };
  }
  const ceilings = FOUR.map((criterion) => {
    const ends = verdicts[criterion];
    if (ends === null) throw new Error(`${use.key}: ${criterion} must apply`);
    return {
      criterion,
      low: ceiling(method, criterion, ends.low),
      high: ceiling(method, criterion, ends.high),
    };
  });
  const low = least(
    ceilings.map((each) => each.low),
    4,
  );
  const high = least(
    ceilings.map((each) => each.high),
    4,
  );
  const heldBackBy =
    low === 4 ? [] : ceilings.filter((each) => each.low === low).map((each) => each.criterion);
  const need = method.need[use.stakes];
  return { use, verdicts, level: { low, high, heldBackBy }, need, fallsShort: low < need };
}

export function judgeAll(standing: Standing, catalogue: Catalogue): JudgedHere[] {
  return standing.uses.map((use) => judgeHere(use, standing, catalogue));
}

/** The overall level, null where the visitor neither talks nor keeps. */
export function overallOf(judged: readonly JudgedHere[]): Overall | null {
  const words = judged.flatMap(({ use, level }) => (level === null ? [] : [{ use, level }]));
  const weighty = words.filter(({ use }) => use.stakes !== "everyday");
  const set = weighty.length === 0 ? words : weighty;
  if (set.length === 0) return null;
  const of = (some: typeof set): LevelEnds => ({
    low: least(
      some.map(({ level }) => level.low),
      4,
    ),
    high: least(
      some.map(({ level }) => level.high),
      4,
    ),
  });
  const { low, high } = of(set);
  if (low === 4) return { low, high, heldBackBy: [], otherwise: null };
  const holding = set.filter(({ level }) => level.low === low);
  const rest = set.filter(({ level }) => level.low !== low);
  return {
    low,
    high,
    heldBackBy: holding.map(({ use }) => use.key),
    otherwise: rest.length === 0 ? null : of(rest),
  };
}
