import type { Source } from "./lint/fault.ts";
import { written } from "./lint/fault.ts";
import { lintEntries } from "./lint/lint.ts";

const EDITION = "2026-11-24";

/** Evidence as a sound entry has it. */
export const evidence = {
  source: { url: "https://example.org/", title: "A page" },
  checked: "2026-11-20",
};

/** A sound setting. */
export const setting = {
  id: "sound-setting",
  formerly: [],
  effort: { minutes: 2, people: "alone", cost: "free" },
  source: evidence.source,
  checked: evidence.checked,
};

/** A sound entry. */
export const entry = {
  id: "sound",
  kind: "messaging",
  also: ["calls"],
  status: "active",
  names: { ja: "サウンド", kana: "さうんど", en: "Sound" },
  aliases: [],
  formerly: [],
  website: "https://example.org/",
  operator: "Sound Foundation",
  jurisdiction: "JP",
  inJapan: true,
  japanese: "full",
  platforms: ["android", "ios"],
  network: "central",
  reach: "few",
  price: "free",
  phone: "not-needed",
  prism: null,
  verdicts: {
    encryption: { verdict: "no", reason: "operator-can-read", ...evidence },
    business: { verdict: "yes", reason: "donations", ...evidence },
    openness: { verdict: "yes", reason: "clients-and-server-open", ...evidence },
  },
  lifts: {
    "sound-setting": { encryption: { to: "partly", reason: "e2ee-but-groups", ...evidence } },
  },
  drawbacks: [],
  deletion: null,
  export: null,
  fediverse: null,
  move: { minutes: 10, people: "contacts", cost: "free" },
};

/** The sound entry with some of its verdicts changed. */
export function verdicts(changed: object): typeof entry {
  return { ...entry, verdicts: { ...entry.verdicts, ...changed } };
}

/** A file of the given name with an entry as its text. */
export function fileOf(file: string, value: object): Source {
  return { file, text: JSON.stringify(value, null, 2) };
}

/** Faults of an entry in `services/sound.json`, beside another service and a setting if given. */
export function faults(
  changed: object | string,
  other?: object,
  switched: object = setting,
): string[] {
  const first =
    typeof changed === "string"
      ? { file: "services/sound.json", text: changed }
      : fileOf("services/sound.json", changed);
  return written(
    lintEntries({
      services: [first, ...(other === undefined ? [] : [fileOf("services/other.json", other)])],
      settings: [fileOf("settings/sound-setting.json", switched)],
      edition: EDITION,
    }),
  );
}
