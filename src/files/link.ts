/** A result as it stands in a link: what somebody chose to show, and nothing that they answered (docs/decisions/016). */
import * as v from "valibot";
import type { Level } from "../assessment/vocabulary.ts";
import { ID, MOST_USES } from "./schema.ts";
import { parseBytes } from "./text.ts";

/** Most characters of the data in a link. */
export const LINK_LIMIT = 2000;

/** Modes of uses that have a level. */
export const LEVELLED_MODES = ["conversation", "vault"] as const;
export type LevelledMode = (typeof LEVELLED_MODES)[number];

/** How many uses are at each level by its low end; the index is the level. */
export type LevelCounts = readonly [number, number, number, number, number];

interface Ends<N extends number> {
  readonly low: N;
  readonly high: N;
}

/** A result without answers and, unless its owner ticked them, without names. */
export interface LinkedResult {
  /** Versions of what it was worked out with. */
  readonly method: number;
  readonly catalogue: string;
  readonly level: Ends<Level> | null;
  readonly score: Ends<number> | null;
  readonly counts: Record<LevelledMode, LevelCounts>;
  /** Ids of the catalogue's services, sorted, each once; null where the owner kept them back. */
  readonly services: readonly string[] | null;
}

/** Every level, from the lowest. */
export const LEVEL_NUMBERS = [0, 1, 2, 3, 4] as const satisfies readonly Level[];
const MOST_METHODS = 1000;

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const ends = <S extends v.GenericSchema<number, number>>(end: S) =>
  v.pipe(
    v.strictTuple([end, end]),
    v.check(([low, high]) => low <= high),
  );
const count = whole(MOST_USES);
const counts = v.strictTuple([count, count, count, count, count]);
const sorted = (ids: string[]): boolean =>
  ids.every((id, index) => index === 0 || (ids[index - 1] ?? "") < id);

/** The JSON in a link: version, method, catalogue, level, score, what talks, what keeps, and service ids. */
const LinkData = v.strictObject({
  v: v.literal(1),
  m: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_METHODS)),
  c: v.pipe(v.string(), v.isoDate()),
  l: v.nullable(ends(v.picklist(LEVEL_NUMBERS))),
  s: v.nullable(ends(whole(100))),
  t: counts,
  k: counts,
  u: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(ID))), v.maxLength(MOST_USES), v.check(sorted)),
  ),
});
type LinkData = v.InferOutput<typeof LinkData>;

/** Gives the data of a link, in the one way that a result is written; null where it would be too long for one. */
export function linkData(result: LinkedResult): string | null {
  const { method, catalogue, level, score, counts: at, services } = result;
  const json = {
    v: 1,
    m: method,
    c: catalogue,
    l: level && [level.low, level.high],
    s: score && [score.low, score.high],
    t: at.conversation,
    k: at.vault,
    ...(services === null ? {} : { u: services }),
  };
  const data = base64url(JSON.stringify(json));
  return data.length > LINK_LIMIT ? null : data;
}

/** Reads the data of a link; null where it is none of ours, from a later version, cut off, or written in any other way
 * than by `linkData`. */
export function readLink(data: string): LinkedResult | null {
  if (data.length > LINK_LIMIT || !/^[\w-]+$/u.test(data)) return null;
  const bytes = bytesOf(data);
  const parsed = bytes && parseBytes(bytes);
  if (!parsed?.ok) return null;
  const checked = v.safeParse(LinkData, parsed.value);
  if (!checked.success) return null;
  const result = resultOf(checked.output);
  return isSound(result) && linkData(result) === data ? result : null;
}

function resultOf({ m, c, l, s, t, k, u }: LinkData): LinkedResult {
  return {
    method: m,
    catalogue: c,
    level: l && { low: l[0], high: l[1] },
    score: s && { low: s[0], high: s[1] },
    counts: { conversation: t, vault: k },
    services: u ?? null,
  };
}

/** The overall level is that of some use, and is there exactly where a use has one (method 3). */
function isSound({ level, counts: at }: LinkedResult): boolean {
  const all = LEVEL_NUMBERS.map((index) => (at.conversation[index] ?? 0) + (at.vault[index] ?? 0));
  const total = all.reduce((sum, one) => sum + one, 0);
  if (total > MOST_USES || all[0] !== 0) return false;
  return level === null ? total === 0 : (all[level.low] ?? 0) > 0;
}

/** The text is ASCII: ids and dates hold nothing else. */
function base64url(ascii: string): string {
  return btoa(ascii).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytesOf(data: string): Uint8Array | null {
  try {
    const binary = atob(data.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
  } catch {
    return null;
  }
}
