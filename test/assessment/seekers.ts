/** Generated visitors for whom settings, switches and devices decide: the shortest way up is seldom one step. */
import fc from "fast-check";
import type { Use } from "../../src/assessment/answers.ts";
import {
  DEVICE_QUESTIONS,
  type Answer,
  type Kind,
  type KnownVerdict,
  type SettingAnswer,
} from "../../src/assessment/vocabulary.ts";
import { cataloguesOf, effort, pick, rarely, switchIds } from "./catalogues.ts";
import type { Encounter } from "./generate.ts";
import type { Sketch } from "./worlds.ts";

const verdict = pick<KnownVerdict>("yes", "partly", "no");
const lift = pick<"yes" | "partly">("yes", "yes", "partly");

const lifts = fc.dictionary(
  pick(...switchIds),
  fc.record({ encryption: lift, business: lift, openness: lift }, { requiredKeys: [] }),
  { minKeys: 1, maxKeys: 4, noNullPrototype: true },
);

function sketch(id: string): fc.Arbitrary<Sketch> {
  return fc.record({
    id: fc.constant(id),
    kind: pick<Kind>("messaging", "messaging", "notes", "mail"),
    is: fc.tuple(verdict, verdict, verdict),
    lifts: rarely(lifts, fc.constant({}), 3),
    move: effort,
  });
}

const settings = fc
  .tuple(...switchIds.map(() => rarely(pick<SettingAnswer>("no", "unknown"), pick("yes"), 5)))
  .map(
    (all) =>
      new Map(all.map((answer, nth): [string, SettingAnswer] => [switchIds[nth] ?? "", answer])),
  );

const devices = fc
  .tuple(
    fc.subarray([...DEVICE_QUESTIONS], { maxLength: 3 }),
    pick<Answer>("no", "partly", "unknown"),
  )
  .map(
    ([lacking, answer]) =>
      new Map(
        DEVICE_QUESTIONS.map((question): [string, Answer] => [
          question,
          lacking.includes(question) ? answer : "yes",
        ]),
      ),
  );

/** Pairs of a catalogue rich in settings and a visitor who answered nearly everything, much of it with no. */
export const seekers: fc.Arbitrary<Encounter> = cataloguesOf(sketch).chain((catalogue) => {
  const use = fc.record({
    service: pick(...catalogue.services.keys()),
    stakes: pick<NonNullable<Use["stakes"]>>("private", "decisive"),
    mustStay: pick(true, false, false, false),
  });
  return fc
    .record({
      uses: fc.uniqueArray(use, { minLength: 1, maxLength: 3, selector: ({ service }) => service }),
      settings,
      devices: fc.constant([]),
      answers: devices,
    })
    .map((answers) => ({ catalogue, answers }));
});
