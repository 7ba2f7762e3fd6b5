/** What the visitor tells (method 1, 10): the only thing that is kept; all else is derived from it. */
import type {
  Answer,
  Device,
  Kind,
  KnownVerdict,
  SettingAnswer,
  Stakes,
  Verdict,
} from "./vocabulary.ts";

/** A service that is not in the catalogue, judged by the visitor; encryption is `not-applicable` exactly
 * for lookup and public kinds. */
export interface UnlistedService {
  readonly name: string;
  readonly kind: Kind;
  readonly encryption: Verdict;
  readonly business: KnownVerdict;
  readonly openness: KnownVerdict;
}

export interface Use {
  readonly service: string | UnlistedService;
  readonly stakes?: Stakes;
  readonly mustStay?: boolean;
}

/** The content of an answers file. Ids are well-formed; whether the catalogue has them is not said here. */
export interface Answers {
  readonly uses: readonly Use[];
  readonly settings: ReadonlyMap<string, SettingAnswer>;
  readonly devices: readonly Device[];
  readonly answers: ReadonlyMap<string, Answer>;
}

export const NO_ANSWERS: Answers = {
  uses: [],
  settings: new Map(),
  devices: [],
  answers: new Map(),
};

/** The key of a use: its id, or `unlisted:KIND:NAME` (method 10). */
export function keyOf(service: string | UnlistedService): string {
  return typeof service === "string" ? service : `unlisted:${service.kind}:${service.name}`;
}

/** Compares two strings by UTF-16 code unit, as every sorted list of the result is (method 10). */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
