import { expect, test } from "vitest";
import { entry, evidence, faults, verdicts } from "./entries.ts";

const { id: _id, ...withoutId } = entry;

test("a sound entry has no fault", () => {
  expect(faults(entry)).toEqual([]);
});

test("a fault is named with its file and line", () => {
  expect(faults({ ...entry, website: "http://example.org/" })[0]).toMatch(
    /^services\/sound\.json:\d+: website: /u,
  );
  expect(faults({ ...entry, prism: "2010-01-01" })).toEqual([
    "services/sound.json:28: 2010-01-01 is no date on the PRISM slide (A7)",
  ]);
});

const mail = { ...entry, kind: "mail", also: [] };
const search = { ...entry, kind: "search", also: [], lifts: {} };
const rating = { verdict: "unknown", reason: "not-looked-up" };

const cases: readonly (readonly [string, object, RegExp])[] = [
  ["broken JSON form", { ...entry, kind: "shouting" }, /kind: Invalid/u],
  ["a member too many", { ...entry, colour: "red" }, /colour/u],
  ["an unsafe address", { ...entry, website: "javascript:alert(1)" }, /website/u],
  ["another file name", { ...entry, id: "noise" }, /not called like its id/u],
  ["members out of order", { ...withoutId, id: "sound" }, /id stands out of order/u],
  ["encryption for a lookup kind", search, /encryption does not apply/u],
  ["no encryption for a conversation", verdicts({ encryption: null }), /must have a verdict/u],
  ["also its own kind", { ...entry, also: ["messaging"] }, /also|kind itself/u],
  ["also a kind without encryption", { ...entry, also: ["search"] }, /another way/u],
  [
    "a reason of another verdict",
    verdicts({ business: { verdict: "no", reason: "donations", ...evidence } }),
    /donations is no reason/u,
  ],
  [
    "a verdict without a source",
    verdicts({ business: { ...entry.verdicts.business, source: null } }),
    /has a source/u,
  ],
  [
    "a source for what was not looked up",
    verdicts({ business: { ...rating, ...evidence } }),
    /has a source/u,
  ],
  [
    "openness by clients alone where the server reads",
    verdicts({ openness: { verdict: "yes", reason: "clients-open", ...evidence } }),
    /server must be open/u,
  ],
  [
    "a setting below the base",
    verdicts({ encryption: { verdict: "yes", reason: "e2ee-all", ...evidence } }),
    /does not raise encryption/u,
  ],
  [
    "a setting's reason of another grade",
    {
      ...entry,
      lifts: { "sound-setting": { encryption: { to: "partly", reason: "e2ee-all", ...evidence } } },
    },
    /e2ee-all is no reason/u,
  ],
  ["a setting that lifts nothing", { ...entry, lifts: { "sound-setting": {} } }, /lifts nothing/u],
  [
    "a setting that is not there",
    { ...entry, lifts: { ...entry.lifts, "a-ghost": entry.lifts["sound-setting"] } },
    /no setting a-ghost/u,
  ],
  [
    "settings out of order",
    { ...entry, lifts: { ...entry.lifts, "a-ghost": entry.lifts["sound-setting"] } },
    /a-ghost stands out of order/u,
  ],
  ["an end without a discontinued service", { ...entry, status: "discontinued" }, /day it ended/u],
  [
    "a free plan that costs money to move to",
    { ...entry, move: { ...entry.move, cost: "paid" } },
    /costs money/u,
  ],
  ["a paid drawback with a free plan", { ...entry, drawbacks: ["paid"] }, /drawback paid/u],
  ["a phone number that is not said", { ...entry, phone: "required" }, /phone-number-needed/u],
  ["a platform that is denied", { ...entry, drawbacks: ["no-ios"] }, /no-ios contradicts/u],
  ["federated mail", { ...mail, network: "federated" }, /neither federated/u],
  [
    "a day after the catalogue's",
    verdicts({ business: { ...entry.verdicts.business, checked: "2026-11-25" } }),
    /after the catalogue's own date/u,
  ],
  [
    "a day long before the catalogue's",
    verdicts({ business: { ...entry.verdicts.business, checked: "2025-11-20" } }),
    /more than 365 days/u,
  ],
];

test.each(cases)("the lint explains %s", (_title, changed, message) => {
  expect(faults(changed).join("\n")).toMatch(message);
});
