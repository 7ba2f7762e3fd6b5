/** The method's lists, written down again from method.md so that the rules' own lists are tested too. */
import type { Kind, Mode } from "../../../src/assessment/vocabulary.ts";

export const OWN = ["encryption", "business", "openness"] as const;
export type Own = (typeof OWN)[number];
export const FOUR = [...OWN, "devices"] as const;
export type Four = (typeof FOUR)[number];
export const FIVE = [...FOUR, "minimisation"] as const;
export type Five = (typeof FIVE)[number];

export const DEVICE_PAGE = [
  "device.supported",
  "device.os",
  "device.apps",
  "device.protection",
  "device.lock",
  "device.encryption",
  "peers.updates",
  "peers.lock",
] as const;

export const DATA_PAGE = [
  "data.name",
  "data.phone",
  "data.address",
  "data.payment",
  "data.accounts",
  "data.passwords",
  "data.https",
] as const;

/** The whole questionnaire, in the order of the method's page. */
export const PAGE = [...DEVICE_PAGE, ...DATA_PAGE] as const;
export type Asked = (typeof PAGE)[number];

export const MACHINES = ["android", "ios", "windows", "macos", "linux", "chromeos"] as const;

const MODE_OF: Record<Kind, Mode> = {
  messaging: "conversation",
  calls: "conversation",
  mail: "conversation",
  notes: "vault",
  files: "vault",
  photos: "vault",
  passwords: "vault",
  calendar: "vault",
  search: "lookup",
  browser: "lookup",
  maps: "lookup",
  translation: "lookup",
  ai: "lookup",
  shopping: "lookup",
  payment: "lookup",
  vpn: "lookup",
  social: "public",
  video: "public",
  blog: "public",
};

export function modeOfKind(kind: Kind): Mode {
  return MODE_OF[kind];
}

/** Whether uses of a kind get a level: two ends, or one's own device. */
export function carriesWords(kind: Kind): boolean {
  return MODE_OF[kind] === "conversation" || MODE_OF[kind] === "vault";
}

/** Compares by UTF-16 code unit. */
export function inUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
