import * as v from "valibot";
import { DRAWBACKS, REASONS } from "../../../src/assessment/reasons.ts";
import { KINDS, KNOWN_VERDICTS, SERVICE_CRITERIA } from "../../../src/assessment/vocabulary.ts";
import type { ServiceFile, SettingFile } from "../../../src/catalogue/schema.ts";
import { faultsIn, type Fault, type Source } from "./fault.ts";
import { parsed, type Read } from "./read.ts";

/** The rooms of one locale that word the catalogue's codes. */
export interface Rooms {
  readonly reasons: Source;
  readonly settings: Source;
  readonly terms: Source;
}

/** Where the codes themselves are written. */
export interface CodeFiles {
  /** `src/assessment/reasons.ts`. */
  readonly reasons: Source;
  /** `src/assessment/vocabulary.ts`. */
  readonly vocabulary: Source;
}

/** Reasons that the method (2) names by themselves and that no listed service has today. */
const NAMED_BY_THE_METHOD = [
  "data-without-refusal",
  "payer-unknown",
  "source-late",
  "not-buildable",
];

/** Words that no code of the catalogue has: what the visitor said of an unlisted service. */
const WORDS_WITHOUT_CODE = ["you-said-so"];

/** Parts that the words of a setting have. */
const SETTING_PARTS = ["question", "where", "action", "after"];

const REASON_CODES: readonly string[] = SERVICE_CRITERIA.flatMap((criterion) =>
  KNOWN_VERDICTS.flatMap((verdict) => [...REASONS[criterion][verdict]]),
);

/** The line (from 1) on which a code is written as a literal; 1 where it is not. */
export function codeLine(text: string, code: string): number {
  const offset = text.indexOf(`"${code}"`);
  return offset < 0 ? 1 : text.slice(0, offset).split("\n").length;
}

const Group = v.record(v.string(), v.unknown());

function groupOf({ text }: Source, name?: string): Readonly<Record<string, unknown>> {
  const room = v.safeParse(Group, parsed(text));
  if (!room.success) return {};
  if (name === undefined) return room.output;
  const group = v.safeParse(Group, room.output[name]);
  return group.success ? group.output : {};
}

interface Worded {
  readonly room: Source;
  readonly group?: string;
  readonly codes: readonly string[];
  /** Words for which there need be no code. */
  readonly besides?: readonly string[];
  readonly dead: string;
}

function wordFaults({ room, group, codes, besides = [], dead }: Worded): Fault[] {
  const words = groupOf(room, group);
  const at = group === undefined ? [] : [group];
  const missing = codes
    .filter((code) => !(code in words))
    .map((code) => ({ at, message: `${code} has no words` }));
  const idle = Object.keys(words)
    .filter((code) => !codes.includes(code) && !besides.includes(code))
    .map((code) => ({ at: [...at, code], message: `${dead} ${code}` }));
  return faultsIn(room, [...missing, ...idle]);
}

function partFaults(room: Source): Fault[] {
  return faultsIn(
    room,
    Object.entries(groupOf(room)).flatMap(([id, words]) => {
      const parts = v.safeParse(Group, words);
      return SETTING_PARTS.filter((part) => !(parts.success && part in parts.output)).map(
        (part) => ({ at: [id], message: `${id} has no words for ${part}` }),
      );
    }),
  );
}

/** Every code has words in every locale, and all words have a code: reasons, drawbacks, kinds and settings. */
export function wordsOfCodes(
  locales: readonly Rooms[],
  settings: readonly Read<SettingFile>[],
): Fault[] {
  const ids = settings.map(({ entry }) => entry.id);
  return locales.flatMap(({ reasons, terms, settings: room }) => [
    ...wordFaults({
      room: reasons,
      group: "reason",
      codes: REASON_CODES,
      besides: WORDS_WITHOUT_CODE,
      dead: "there is no reason",
    }),
    ...wordFaults({
      room: reasons,
      group: "drawback",
      codes: DRAWBACKS,
      dead: "there is no drawback",
    }),
    ...wordFaults({ room: terms, group: "kind", codes: KINDS, dead: "there is no kind" }),
    ...wordFaults({ room, codes: ids, dead: "there is no setting" }),
    ...partFaults(room),
  ]);
}

function usedCodes({ verdicts, lifts, drawbacks }: ServiceFile): string[] {
  const judged = Object.values(verdicts).flatMap((one) => (one === null ? [] : [one.reason]));
  const lifted = Object.values(lifts).flatMap((lift) =>
    Object.values(lift).map(({ reason }) => reason),
  );
  return [...judged, ...lifted, ...drawbacks];
}

/** Every reason and drawback is that of some service, but for the few that the method names by themselves. */
export function idleCodes(services: readonly Read<ServiceFile>[], reasons: Source): Fault[] {
  const used = new Set(services.flatMap(({ entry }) => usedCodes(entry)));
  return [...new Set([...REASON_CODES, ...DRAWBACKS])]
    .filter((code) => !used.has(code) && !NAMED_BY_THE_METHOD.includes(code))
    .map((code) => ({
      file: reasons.file,
      line: codeLine(reasons.text, code),
      message: `no service has the code ${code}`,
    }));
}

const LEAST_OF_A_KIND = 5;

function movable({ status, inJapan, verdicts }: ServiceFile): boolean {
  return (
    status === "active" &&
    inJapan &&
    Object.values(verdicts).every((judged) => judged?.verdict !== "unknown")
  );
}

/** Every kind has at least five services, and one that a reader in Japan can move to today (method 8). */
export function thinKinds(services: readonly Read<ServiceFile>[], vocabulary: Source): Fault[] {
  return KINDS.flatMap((kind) => {
    const own = services.flatMap(({ entry }) => (entry.kind === kind ? [entry] : []));
    const at = { file: vocabulary.file, line: codeLine(vocabulary.text, kind) };
    return [
      ...(own.length < LEAST_OF_A_KIND
        ? [{ ...at, message: `${kind} has ${own.length} services, fewer than ${LEAST_OF_A_KIND}` }]
        : []),
      ...(own.some(movable)
        ? []
        : [{ ...at, message: `${kind} has no service that a reader in Japan can move to today` }]),
    ];
  });
}
