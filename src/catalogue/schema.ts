/** The form of the catalogue's files: one JSON file a service, one a setting (method 2). Codes only, no prose. */
import * as v from "valibot";
import { DRAWBACKS, REASONS } from "../assessment/reasons.ts";
import {
  COSTS,
  CRITERIA,
  DATA_QUESTIONS,
  DEVICE_QUESTIONS,
  GRADES,
  KINDS,
  KNOWN_VERDICTS,
  LEVEL_CRITERIA,
  MINUTES,
  PEOPLE,
  PLATFORMS,
  QUESTIONS,
  SERVICE_CRITERIA,
  STAKES,
} from "../assessment/vocabulary.ts";

const id = v.pipe(v.string(), v.regex(/^(?=.*[a-z])[a-z0-9-]{1,64}$/u));
const day = v.pipe(v.string(), v.isoDate());
/** The date on the PRISM slide; Apple's is known to the month. */
const dayOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/u));
const https = v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]+$/u));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const source = v.strictObject({ url: https, title: words, published: v.exactOptional(dayOrMonth) });
const reason = v.picklist(
  SERVICE_CRITERIA.flatMap((criterion) =>
    KNOWN_VERDICTS.flatMap((verdict) => [...REASONS[criterion][verdict]]),
  ),
);

const evidence = { reason, source: v.nullable(source), checked: v.nullable(day) };
const verdict = v.strictObject({ verdict: v.picklist(KNOWN_VERDICTS), ...evidence });
const lift = v.strictObject({ to: v.picklist(GRADES), ...evidence });
const effort = v.strictObject({
  minutes: v.picklist(MINUTES),
  people: v.picklist(PEOPLE),
  cost: v.picklist(COSTS),
});

/** One service: `src/catalogue/services/<id>.json`. Keys stand in this order in the file. */
export const ServiceFile = v.strictObject({
  id,
  kind: v.picklist(KINDS),
  also: v.array(v.picklist(KINDS)),
  status: v.picklist(["active", "discontinued"]),
  ended: v.exactOptional(day),
  names: v.strictObject({ ja: words, kana: words, en: words }),
  aliases: v.array(words),
  formerly: v.array(id),
  website: https,
  operator: words,
  /** A program that runs without its maker (method 2): there is no server to open, so its clients alone count. */
  program: v.exactOptional(v.literal(true)),
  jurisdiction: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u)),
  inJapan: v.boolean(),
  japanese: v.picklist(["full", "partial", "none", "unknown"]),
  platforms: v.array(v.picklist(PLATFORMS)),
  network: v.picklist(["central", "federated", "peer-to-peer"]),
  reach: v.picklist(["many", "some", "few"]),
  price: v.picklist(["free", "freemium", "paid"]),
  phone: v.picklist(["required", "optional", "not-needed", "unknown"]),
  prism: v.nullable(dayOrMonth),
  verdicts: v.strictObject({
    encryption: v.nullable(verdict),
    business: verdict,
    openness: verdict,
  }),
  lifts: v.record(
    id,
    v.strictObject({
      encryption: v.exactOptional(lift),
      business: v.exactOptional(lift),
      openness: v.exactOptional(lift),
    }),
  ),
  drawbacks: v.array(v.picklist(DRAWBACKS)),
  /** A service that knows no account: nothing to delete, nothing to export. */
  account: v.exactOptional(v.literal("none")),
  deletion: v.nullable(
    v.strictObject({
      url: https,
      difficulty: v.picklist(["easy", "medium", "hard", "impossible", "unknown"]),
      checked: v.nullable(day),
    }),
  ),
  /** Where one's own data is had as a file: what was written there comes along, or is kept before leaving. */
  export: v.nullable(v.strictObject({ url: https, checked: v.nullable(day) })),
  fediverse: v.nullable(https),
  move: effort,
});
export type ServiceFile = v.InferOutput<typeof ServiceFile>;

/** One setting: `src/catalogue/settings/<id>.json`; `source` shows where the switch is today. */
export const SettingFile = v.strictObject({
  id,
  formerly: v.array(id),
  effort,
  source,
  checked: day,
});
export type SettingFile = v.InferOutput<typeof SettingFile>;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const level = v.picklist([0, 1, 2, 3, 4]);

/** The method's weights and tables: `src/catalogue/method.json`. */
export const MethodFile = v.strictObject({
  version: whole,
  criteria: v.strictObject(v.entriesFromList(CRITERIA, whole)),
  stakesPoints: v.strictObject(v.entriesFromList(STAKES, whole)),
  need: v.strictObject(v.entriesFromList(STAKES, level)),
  ceilings: v.strictObject(
    v.entriesFromList(LEVEL_CRITERIA, v.strictObject(v.entriesFromList(GRADES, level))),
  ),
  questions: v.strictObject(v.entriesFromList(QUESTIONS, whole)),
  without: v.strictObject(v.entriesFromList(DEVICE_QUESTIONS, v.picklist(["partly", "no"]))),
  people: v.strictObject(v.entriesFromList(PEOPLE, v.number())),
  fallsShortBonus: whole,
  actions: v.strictObject(
    v.entriesFromList([...DEVICE_QUESTIONS, ...DATA_QUESTIONS, "in-person", "spare"], effort),
  ),
});

/** The day on which this edition of the catalogue was closed: `src/catalogue/edition.json`. */
export const EditionFile = v.strictObject({ date: day });
