/** What the rules judge: answers joined with the catalogue, uses merged, nothing unset (method 1). */
import type { UnlistedService } from "./answers.ts";
import type { Service } from "./catalogue.ts";
import type { Answer, Device, Kind, Mode, Question, SettingAnswer, Stakes } from "./vocabulary.ts";

/** Where a use is: a catalogue service, or one that the visitor judged. */
export type Place = Service | UnlistedService;

/** A use that can be judged. `key` stays the same when an action moves the use elsewhere (method 7). */
export interface JudgedUse {
  readonly key: string;
  readonly at: Place;
  readonly kind: Kind;
  readonly mode: Mode;
  readonly stakes: Stakes;
  readonly mustStay: boolean;
}

export interface Situation {
  readonly uses: readonly JudgedUse[];
  readonly settings: ReadonlyMap<string, SettingAnswer>;
  readonly devices: readonly Device[];
  readonly answers: ReadonlyMap<Question, Answer>;
}

/** Whether a place is a catalogue service. */
export function isListed(place: Place): place is Service {
  return "id" in place;
}
