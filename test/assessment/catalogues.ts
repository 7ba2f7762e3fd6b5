/** Generated catalogues: small, random, with every kind, status and sort of setting (method 2). */
import fc from "fast-check";
import type { Catalogue, Method, Service, Setting } from "../../src/assessment/catalogue.ts";
import type { Drawback } from "../../src/assessment/reasons.ts";
import {
  COSTS,
  GRADES,
  KINDS_BY_MODE,
  MINUTES,
  PEOPLE,
  PLATFORMS,
  type Kind,
  type KnownVerdict,
} from "../../src/assessment/vocabulary.ts";
import { METHOD, world, type Sketch } from "./worlds.ts";

export const pick = <T>(...of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of);
export const rarely = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>, of = 8): fc.Arbitrary<T> =>
  fc.oneof({ weight: of - 1, arbitrary: usual }, { weight: 1, arbitrary: rare });

const WORDS: readonly Kind[] = [...KINDS_BY_MODE.conversation, ...KINDS_BY_MODE.vault];
const OPEN: readonly Kind[] = [...KINDS_BY_MODE.lookup, ...KINDS_BY_MODE.public];

/** Few kinds come often, so that services of one kind compete; every kind comes sometimes. */
export const wordsKind = rarely(pick<Kind>("messaging", "calls", "notes"), pick(...WORDS), 4);
export const openKind = rarely(pick<Kind>("search", "social"), pick(...OPEN), 4);

export const verdict = fc.oneof(
  { weight: 4, arbitrary: pick<KnownVerdict>("yes") },
  { weight: 3, arbitrary: pick<KnownVerdict>("partly") },
  { weight: 3, arbitrary: pick<KnownVerdict>("no") },
  { weight: 1, arbitrary: pick<KnownVerdict>("unknown") },
);

const MARKS = ["one", "two", "three", "four", "five"];
export const switchIds = MARKS.map((mark) => `switch-${mark}`);
const serviceIds = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

export const effort = fc.record({
  minutes: pick(...MINUTES),
  people: pick(...PEOPLE),
  cost: pick(...COSTS),
});

const lifts = fc.dictionary(
  pick(...switchIds),
  fc.record(
    { encryption: pick(...GRADES), business: pick(...GRADES), openness: pick(...GRADES) },
    { requiredKeys: [] },
  ),
  { maxKeys: 3, noNullPrototype: true },
);

type What = Pick<Sketch, "kind" | "is"> & { readonly also: readonly Kind[] };

function sketch(id: string): fc.Arbitrary<Sketch> {
  const words: fc.Arbitrary<What> = fc.record({
    kind: wordsKind,
    also: rarely(fc.constant<Kind[]>([]), fc.uniqueArray(wordsKind, { maxLength: 2 }), 3),
    is: fc.tuple(verdict, verdict, verdict),
  });
  const open: fc.Arbitrary<What> = fc.record({
    kind: openKind,
    also: rarely(fc.constant<Kind[]>([]), fc.uniqueArray(openKind, { maxLength: 2 }), 3),
    is: fc.tuple(fc.constant(null), verdict, verdict),
  });
  const rest = fc.record({
    lifts: fc.oneof(fc.constant({}), lifts),
    active: rarely(fc.constant(true), fc.constant(false), 12),
    inJapan: rarely(fc.constant(true), fc.constant(false), 12),
    platforms: fc.oneof(fc.constant([...PLATFORMS]), fc.subarray([...PLATFORMS], { minLength: 1 })),
    network: pick<Service["network"]>("central", "federated", "peer-to-peer"),
    reach: pick<Service["reach"]>("many", "some", "few"),
    drawbacks: fc.subarray<Drawback>(["paid", "no-ios", "few-people-there"]),
    checked: pick("2026-01-01", "2026-05-05", "2026-09-09"),
    move: effort,
  });
  return fc
    .tuple(rarely(words, open, 4), rest)
    .map(([what, how]): Sketch => ({ id, ...what, ...how }));
}

/** Weights other than the shipped ones now and then: they are data, never code. */
const method: fc.Arbitrary<Method> = rarely(
  fc.constant(METHOD),
  fc
    .record({
      criteria: fc.record({
        encryption: fc.integer({ min: 20, max: 40 }),
        business: fc.integer({ min: 10, max: 30 }),
        openness: fc.integer({ min: 10, max: 20 }),
        devices: fc.integer({ min: 10, max: 30 }),
        minimisation: fc.integer({ min: 10, max: 20 }),
      }),
      heavy: fc.integer({ min: 3, max: 6 }),
      lock: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ criteria, heavy, lock }) => ({
      ...METHOD,
      criteria,
      stakesPoints: { ...METHOD.stakesPoints, decisive: heavy },
      questions: { ...METHOD.questions, "device.lock": lock },
    })),
  6,
);

/** Random small catalogues of up to ten services that are sketched as told; five settings, some old names. */
export function cataloguesOf(
  sketched: (id: string) => fc.Arbitrary<Sketch>,
): fc.Arbitrary<Catalogue> {
  const parts = fc.record({
    ids: fc.subarray(serviceIds, { minLength: 2 }),
    efforts: fc.array(effort, { minLength: MARKS.length, maxLength: MARKS.length }),
    method,
  });
  return parts.chain(({ ids, efforts, method: chosen }) =>
    fc.tuple(...ids.map(sketched)).map((sketches) =>
      world(sketches, {
        method: chosen,
        settings: switchIds.flatMap((id, nth): Setting[] => {
          const takes = efforts[nth];
          return takes === undefined ? [] : [{ id, effort: takes }];
        }),
        renamed: {
          services: { "old-a": "a", "older-a": "a", "old-b": "b" },
          settings: { "old-switch": "switch-one" },
        },
      }),
    ),
  );
}

/** Catalogues of every sort of service. */
export const catalogues: fc.Arbitrary<Catalogue> = cataloguesOf(sketch);
