/** The words of the method: every list is the single source of its union. Identifiers as in the method. */

/** Criteria judged for a service itself (method 2), in the method's order. */
export const SERVICE_CRITERIA = ["encryption", "business", "openness"] as const;
export type ServiceCriterion = (typeof SERVICE_CRITERIA)[number];

/** The four criteria of A3 that bound a level (method 3), in the table's order. */
export const LEVEL_CRITERIA = [...SERVICE_CRITERIA, "devices"] as const;
export type LevelCriterion = (typeof LEVEL_CRITERIA)[number];

/** The five criteria of the score (method 6), in the order that decides equal remainders. */
export const CRITERIA = [...LEVEL_CRITERIA, "minimisation"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Grades in rising order: the ends of every range of verdicts. */
export const GRADES = ["no", "partly", "yes"] as const;
export type Grade = (typeof GRADES)[number];

/** What the catalogue or the visitor says of a service (method 2), from the worst to the best (method 1). */
export const KNOWN_VERDICTS = ["no", "unknown", "partly", "yes"] as const;
export type KnownVerdict = (typeof KNOWN_VERDICTS)[number];
export type Verdict = KnownVerdict | "not-applicable";

/** The answers to a question of sections 4 and 5; a question never answered is absent. */
export const ANSWERS = ["yes", "partly", "no", "unknown", "not-applicable"] as const;
export type Answer = (typeof ANSWERS)[number];

/** The answers to a setting; `yes` is always the safer one. From the worst to the best. */
export const SETTING_ANSWERS = ["no", "unknown", "yes"] as const;
export type SettingAnswer = (typeof SETTING_ANSWERS)[number];

/** What a use is for, from the lightest to the heaviest (method 1). */
export const STAKES = ["everyday", "private", "decisive"] as const;
export type Stakes = (typeof STAKES)[number];

export const MODES = ["conversation", "vault", "lookup", "public"] as const;
export type Mode = (typeof MODES)[number];

/** Kinds by mode (method 2). */
export const KINDS_BY_MODE = {
  conversation: ["messaging", "calls", "mail"],
  vault: ["notes", "files", "photos", "passwords", "calendar"],
  lookup: ["search", "browser", "maps", "translation", "ai", "shopping", "payment", "vpn"],
  public: ["social", "video", "blog"],
} as const satisfies Record<Mode, readonly string[]>;
export type Kind = (typeof KINDS_BY_MODE)[Mode][number];
export const KINDS: readonly Kind[] = MODES.flatMap((mode) => [...KINDS_BY_MODE[mode]]);

const modes = new Map<Kind, Mode>(
  MODES.flatMap((mode) => KINDS_BY_MODE[mode].map((kind): [Kind, Mode] => [kind, mode])),
);

/** Gives the mode of a kind (method 2). */
export function modeOf(kind: Kind): Mode {
  return modes.get(kind) ?? "public";
}

/** Whether uses of this mode carry words between two ends and so get a level (method 3). */
export function hasLevel(mode: Mode): boolean {
  return mode === "conversation" || mode === "vault";
}

/** Devices that a visitor may name, in the method's order (method 10). */
export const DEVICES = ["android", "ios", "windows", "macos", "linux", "chromeos"] as const;
export type Device = (typeof DEVICES)[number];

/** Where a service runs; `web` runs on every device (method 8). */
export const PLATFORMS = [...DEVICES, "web"] as const;
export type Platform = (typeof PLATFORMS)[number];

export const DEVICE_QUESTIONS = [
  "device.supported",
  "device.os",
  "device.apps",
  "device.protection",
  "device.lock",
  "device.encryption",
  "peers.updates",
  "peers.lock",
] as const;
export type DeviceQuestion = (typeof DEVICE_QUESTIONS)[number];

export const DATA_QUESTIONS = [
  "data.name",
  "data.phone",
  "data.address",
  "data.payment",
  "data.accounts",
  "data.passwords",
  "data.https",
] as const;
export type DataQuestion = (typeof DATA_QUESTIONS)[number];

/** Every question, in the method's order (method 4 and 5). */
export const QUESTIONS = [...DEVICE_QUESTIONS, ...DATA_QUESTIONS] as const;
export type Question = (typeof QUESTIONS)[number];

/** Whether a question asks about the people at the other end, which a vault ignores (method 3). */
export function asksPeers(question: Question): boolean {
  return question.startsWith("peers.");
}

/** How far words carry (method 3); the index is the level. */
export const LEVELS = ["square", "postcard", "envelope", "room", "face-to-face"] as const;
export type LevelId = (typeof LEVELS)[number];
export type Level = 0 | 1 | 2 | 3 | 4;

/** The six who could interfere (method 9), in the file's order. */
export const INTERFERERS = [
  "operator",
  "agency",
  "flooder",
  "attacker",
  "insider",
  "nearby",
] as const;
export type Interferer = (typeof INTERFERERS)[number];

/** How near an interferer comes (method 9), from the worst to the best. */
export const REACHES = ["could", "hindered", "kept-out"] as const;
export type Reach = (typeof REACHES)[number];

/** Who must move along when an action is taken (method 7). */
export const PEOPLE = ["alone", "household", "contacts"] as const;
export type People = (typeof PEOPLE)[number];

export const COSTS = ["free", "paid"] as const;
export type Cost = (typeof COSTS)[number];

/** Efforts that an action may take, in minutes (method 7). */
export const MINUTES = [2, 10, 30, 120] as const;
export type Minutes = (typeof MINUTES)[number];

export const ACTION_KINDS = [
  "setting",
  "device",
  "habit",
  "delete",
  "switch",
  "in-person",
  "spare",
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
