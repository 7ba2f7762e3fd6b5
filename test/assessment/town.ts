/** A small town of made-up services: every mode, shared and stepwise settings, and every odd status. */
import { world } from "./worlds.ts";

/** The hand-made catalogue of the tests. */
export const TOWN = world(
  [
    {
      id: "hato",
      kind: "messaging",
      is: ["no", "no", "no"],
      reach: "many",
      lifts: {
        "hato-closed-rooms": { encryption: "partly" },
        "cloud-lock": { encryption: "partly" },
      },
    },
    {
      id: "kotori",
      kind: "messaging",
      also: ["calls"],
      is: ["yes", "yes", "yes"],
      reach: "few",
      drawbacks: ["phone-number-needed"],
      move: { minutes: 30, people: "contacts", cost: "free" },
    },
    // Its words are closed in two steps: for the two first, then with the backup.
    {
      id: "suzume",
      kind: "messaging",
      is: ["no", "yes", "yes"],
      platforms: ["android", "ios"],
      lifts: {
        "suzume-secret": { encryption: "partly" },
        "suzume-backup-off": { encryption: "yes" },
      },
    },
    {
      id: "tsubame",
      kind: "messaging",
      also: ["calls"],
      is: ["partly", "yes", "yes"],
      network: "federated",
      lifts: { "tsubame-own-server": { encryption: "yes" } },
      move: { minutes: 120, people: "contacts", cost: "free" },
    },
    {
      id: "ahiru",
      kind: "messaging",
      is: ["unknown", "yes", "partly"],
      lifts: { "ahiru-checked": { encryption: "yes" } },
    },
    { id: "toki", kind: "messaging", is: ["yes", "yes", "yes"], active: false },
    { id: "hakucho", kind: "messaging", is: ["yes", "yes", "yes"], inJapan: false },
    { id: "karasu", kind: "calls", is: ["partly", "partly", "no"], reach: "many" },
    {
      id: "kamome",
      kind: "mail",
      also: ["calendar"],
      is: ["no", "no", "no"],
      reach: "many",
      lifts: { "no-training": { business: "partly" } },
    },
    {
      id: "fukuro",
      kind: "mail",
      is: ["partly", "yes", "partly"],
      drawbacks: ["paid"],
      move: { minutes: 120, people: "contacts", cost: "paid" },
    },
    {
      id: "tansu",
      kind: "notes",
      is: ["no", "no", "no"],
      reach: "many",
      lifts: { "cloud-lock": { encryption: "yes" }, "no-training": { business: "partly" } },
    },
    {
      id: "kura",
      kind: "notes",
      also: ["files"],
      is: ["yes", "yes", "yes"],
      network: "peer-to-peer",
      platforms: ["android", "windows", "linux"],
    },
    { id: "hako", kind: "notes", is: ["yes", "partly", "yes"], platforms: ["web"] },
    {
      id: "oshiire",
      kind: "files",
      also: ["photos"],
      is: ["partly", "yes", "no"],
      lifts: { "cloud-lock": { encryption: "yes" } },
    },
    {
      id: "kagi",
      kind: "passwords",
      is: ["yes", "yes", "partly"],
      lifts: { "kagi-own-server": { openness: "yes" } },
    },
    { id: "nozoki", kind: "search", is: [null, "no", "no"], reach: "many" },
    { id: "mado", kind: "search", is: [null, "partly", "partly"] },
    { id: "tomoshibi", kind: "browser", is: [null, "yes", "yes"] },
    {
      id: "yagura",
      kind: "social",
      also: ["video"],
      is: [null, "yes", "yes"],
      network: "federated",
    },
    {
      id: "hiroba",
      kind: "social",
      is: [null, "no", "no"],
      reach: "many",
      lifts: { "no-training": { business: "partly" } },
    },
  ],
  {
    settings: [
      { id: "tsubame-own-server", effort: { minutes: 120, people: "household", cost: "paid" } },
      { id: "suzume-backup-off", effort: { minutes: 10, people: "alone", cost: "free" } },
      { id: "kagi-own-server", effort: { minutes: 120, people: "alone", cost: "paid" } },
    ],
    renamed: {
      services: { poppo: "hato", "hato-old": "hato", ginga: "toki" },
      settings: { "old-lock": "cloud-lock", "suzume-whisper": "suzume-secret" },
    },
  },
);
