/** Made-up catalogues for the tests of the rules; weights and tables are the shipped ones (method 3 to 7). */
import * as v from "valibot";
import type {
  Catalogue,
  Evidence,
  Method,
  Service,
  Setting,
} from "../../src/assessment/catalogue.ts";
import { REASONS, type Drawback } from "../../src/assessment/reasons.ts";
import {
  COSTS,
  MINUTES,
  PEOPLE,
  PLATFORMS,
  SERVICE_CRITERIA,
  type Grade,
  type Kind,
  type KnownVerdict,
  type Platform,
  type ServiceCriterion,
} from "../../src/assessment/vocabulary.ts";
import methodFile from "../../src/catalogue/method.json" with { type: "json" };

const points = v.pipe(v.number(), v.minValue(0));
const level = v.picklist([0, 1, 2, 3, 4]);
const byStakes = <T extends v.GenericSchema>(of: T) =>
  v.strictObject({ everyday: of, private: of, decisive: of });
const byGrade = v.strictObject({ no: level, partly: level, yes: level });
const effort = v.strictObject({
  minutes: v.picklist(MINUTES),
  people: v.picklist(PEOPLE),
  cost: v.picklist(COSTS),
});
const byDevice = <T extends v.GenericSchema>(of: T) => ({
  "device.supported": of,
  "device.os": of,
  "device.apps": of,
  "device.protection": of,
  "device.lock": of,
  "device.encryption": of,
  "peers.updates": of,
  "peers.lock": of,
});
const byQuestion = <T extends v.GenericSchema>(of: T) => ({
  ...byDevice(of),
  "data.name": of,
  "data.phone": of,
  "data.address": of,
  "data.payment": of,
  "data.accounts": of,
  "data.passwords": of,
  "data.https": of,
});

/** The shipped method, read by a schema of the tests' own. */
export const METHOD: Method = v.parse(
  v.strictObject({
    version: v.number(),
    criteria: v.strictObject({
      encryption: points,
      business: points,
      openness: points,
      devices: points,
      minimisation: points,
    }),
    stakesPoints: byStakes(points),
    need: byStakes(level),
    ceilings: v.strictObject({
      encryption: byGrade,
      business: byGrade,
      openness: byGrade,
      devices: byGrade,
    }),
    questions: v.strictObject(byQuestion(points)),
    without: v.strictObject(byDevice(v.picklist(["partly", "no"]))),
    people: v.strictObject({ alone: points, household: points, contacts: points }),
    fallsShortBonus: points,
    actions: v.strictObject({ ...byQuestion(effort), "in-person": effort, spare: effort }),
  }),
  methodFile,
);

/** Encryption (null where it does not apply), business, openness. */
export type Triple = readonly [KnownVerdict | null, KnownVerdict, KnownVerdict];

/** What makes a made-up service; what is left out is the least remarkable. */
export interface Sketch extends Partial<Omit<Service, "verdicts" | "lifts">> {
  readonly id: string;
  readonly kind: Kind;
  readonly is: Triple;
  readonly lifts?: Record<string, Partial<Record<ServiceCriterion, Grade>>>;
  readonly checked?: string;
  readonly drawbacks?: readonly Drawback[];
}

/** Switches were all looked up on one day, which is none of the days of the services' own verdicts. */
const SWITCHES_CHECKED = "2026-06-15";

const EVERYWHERE: readonly Platform[] = PLATFORMS;

function evidence(
  criterion: ServiceCriterion,
  verdict: KnownVerdict,
  place: string,
  checked: string,
  nth: 0 | 1,
): Evidence {
  const [first] = REASONS[criterion][verdict];
  if (verdict === "unknown") return { reason: first, source: null, checked: null };
  const source = { url: `https://${place}/${criterion}`, title: place };
  return { reason: REASONS[criterion][verdict][nth] ?? first, source, checked };
}

/** Makes a whole catalogue entry of a sketch. */
export function service({ is, lifts = {}, checked = "2026-03-01", ...rest }: Sketch): Service {
  const place = `${rest.id}.example`;
  const judged = (criterion: ServiceCriterion, verdict: KnownVerdict) => ({
    verdict,
    ...evidence(criterion, verdict, place, checked, 0),
  });
  const [encryption, business, openness] = is;
  return {
    also: [],
    active: true,
    inJapan: true,
    platforms: EVERYWHERE,
    network: "central",
    reach: "some",
    drawbacks: [],
    move: { minutes: 30, people: "alone", cost: "free" },
    ...rest,
    verdicts: {
      encryption: encryption === null ? null : judged("encryption", encryption),
      business: judged("business", business),
      openness: judged("openness", openness),
    },
    lifts: new Map(
      Object.entries(lifts).map(([setting, brings]) => [
        setting,
        Object.fromEntries(
          SERVICE_CRITERIA.flatMap((criterion) => {
            const to = brings[criterion];
            if (to === undefined) return [];
            return [
              [
                criterion,
                { to, ...evidence(criterion, to, `${place}/${setting}`, SWITCHES_CHECKED, 1) },
              ],
            ];
          }),
        ),
      ]),
    ),
  };
}

/** Makes a catalogue of sketches; settings that only a lift names take two free minutes. */
export function world(
  sketches: readonly Sketch[],
  more: {
    readonly settings?: readonly Setting[];
    readonly renamed?: Partial<Record<"services" | "settings", Record<string, string>>>;
    readonly method?: Method;
  } = {},
): Catalogue {
  const named = sketches.flatMap(({ lifts = {} }) => Object.keys(lifts));
  const plain = named.map((id): [string, Setting] => [
    id,
    { id, effort: { minutes: 2, people: "alone", cost: "free" } },
  ]);
  const given = (more.settings ?? []).map((setting): [string, Setting] => [setting.id, setting]);
  return {
    date: "2026-11-24",
    method: more.method ?? METHOD,
    services: new Map(sketches.map((sketch) => [sketch.id, service(sketch)])),
    settings: new Map([...plain, ...given]),
    renamed: {
      services: new Map(Object.entries(more.renamed?.services ?? {})),
      settings: new Map(Object.entries(more.renamed?.settings ?? {})),
    },
  };
}
