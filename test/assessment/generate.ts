/** Generated visitors: anything that the schema accepts, for the properties of method 6. */
import fc from "fast-check";
import type { Answers, UnlistedService, Use } from "../../src/assessment/answers.ts";
import type { Catalogue } from "../../src/assessment/catalogue.ts";
import {
  ANSWERS,
  DEVICES,
  QUESTIONS,
  SETTING_ANSWERS,
  STAKES,
  type Answer,
} from "../../src/assessment/vocabulary.ts";
import { catalogues, openKind, pick, rarely, verdict, wordsKind } from "./catalogues.ts";

/** How many cases a property is tried on: 2,000, or the environment variable NAISHO_CASES. */
export function cases(atLeast = 2000): number {
  const asked = Number(process.env["NAISHO_CASES"] ?? "0");
  return Number.isFinite(asked) && asked > atLeast ? Math.floor(asked) : atLeast;
}

/** Generated cases take longer than vitest waits by itself, the more so the more are asked for. */
export const PATIENCE = { timeout: Math.max(120_000, 30 * cases()) };

const name = rarely(
  pick("社内チャット", "部活", "a:b", "Ⅷ", "🐦"),
  fc
    .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 })
    .filter((it) => it.trim() !== ""),
);

const unlisted: fc.Arbitrary<UnlistedService> = fc.oneof(
  fc.record({ name, kind: wordsKind, encryption: verdict, business: verdict, openness: verdict }),
  fc.record({
    name,
    kind: openKind,
    encryption: fc.constant<"not-applicable">("not-applicable"),
    business: verdict,
    openness: verdict,
  }),
);

const unknownIds = pick("not-here", "constructor", "switch-one", "a-1", "zz");

export function anyUse(catalogue: Catalogue): fc.Arbitrary<Use> {
  const known = pick(...catalogue.services.keys(), ...catalogue.renamed.services.keys());
  const service: fc.Arbitrary<string | UnlistedService> = fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 2, arbitrary: unlisted },
    { weight: 1, arbitrary: unknownIds },
  );
  return fc.record(
    { service, stakes: pick(...STAKES), mustStay: pick(true, false, false) },
    { requiredKeys: ["service"] },
  );
}

/** Visitors of three tempers: those who keep nearly everything in order, those who keep little, and mixed ones. */
const answer: fc.Arbitrary<fc.Arbitrary<Answer>> = pick(
  rarely(pick<Answer>("yes"), pick(...ANSWERS), 6),
  rarely(pick<Answer>("yes", "not-applicable"), pick(...ANSWERS), 3),
  pick(...ANSWERS),
);

function pairs<V>(ids: readonly string[], value: fc.Arbitrary<V>): fc.Arbitrary<[string, V][]> {
  return fc
    .subarray([...ids])
    .chain((chosen) => fc.tuple(...chosen.map((id) => value.map((it): [string, V] => [id, it]))));
}

const strange = pairs(["device.future", "data.constructor", "home.door"], pick(...ANSWERS));

/** Anything that a visitor of a catalogue may say, in any order. */
export function answersFor(catalogue: Catalogue): fc.Arbitrary<Answers> {
  const settingIds = [...catalogue.settings.keys(), ...catalogue.renamed.settings.keys(), "gone"];
  const questions = fc.oneof(fc.constant([...QUESTIONS]), fc.subarray([...QUESTIONS]));
  const answered = fc
    .tuple(answer, questions, rarely(fc.constant<[string, Answer][]>([]), strange, 4))
    .chain(([each, asked, more]) =>
      fc
        .tuple(...asked.map((id) => each.map((it): [string, Answer] => [id, it])))
        .map((known) => new Map([...more, ...known])),
    );
  return fc.record({
    uses: fc.array(anyUse(catalogue), { maxLength: 6 }),
    settings: pairs(settingIds, pick(...SETTING_ANSWERS)).map((all) => new Map(all)),
    devices: fc.oneof(fc.constant([]), fc.subarray([...DEVICES]), fc.array(pick(...DEVICES))),
    answers: answered,
  });
}

/** A catalogue with a visitor of it. */
export interface Encounter {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
}

/** Pairs of a given or a random catalogue and anything that a visitor of it may say. */
export function encounters(given?: Catalogue): fc.Arbitrary<Encounter> {
  const made = catalogues.chain((catalogue) =>
    answersFor(catalogue).map((answers) => ({ catalogue, answers })),
  );
  if (given === undefined) return made;
  const inGiven = answersFor(given).map((answers) => ({ catalogue: given, answers }));
  return fc.oneof({ weight: 1, arbitrary: inGiven }, { weight: 3, arbitrary: made });
}
