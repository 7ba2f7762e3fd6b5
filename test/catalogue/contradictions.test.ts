import { describe, expect, test } from "vitest";
import { entry, evidence, faults, verdicts } from "./entries.ts";

const closed = { encryption: { verdict: "yes", reason: "e2ee-all", ...evidence } };
const clients = { openness: { verdict: "yes", reason: "clients-open", ...evidence } };
const sealed = { ...verdicts({ ...closed, ...clients }), lifts: {} };
const unlooked = { verdict: "unknown", reason: "not-looked-up", source: null, checked: null };
const ended = {
  ...verdicts({ encryption: unlooked, business: unlooked, openness: unlooked }),
  status: "discontinued",
  lifts: {},
};

/** The entry with a member put right behind another, where the schema has it. */
function withMember(name: string, value: unknown, behind: string, of: object = entry): object {
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, old]) =>
      key === behind
        ? [
            [key, old],
            [name, value],
          ]
        : [[key, old]],
    ),
  );
}

const openness = (verdict: string, reason: string): object =>
  verdicts({ openness: { verdict, reason, ...evidence } });

const cases: readonly (readonly [string, object, RegExp])[] = [
  ["clients alone where the server reads", openness("yes", "clients-open"), /server must be open/u],
  [
    "a closed server where nobody but the ends can read",
    {
      ...sealed,
      ...verdicts({
        ...closed,
        openness: { verdict: "partly", reason: "server-closed", ...evidence },
      }),
      lifts: {},
    },
    /server-closed is no reason where the server does not count/u,
  ],
  [
    "the server of a program that has none",
    withMember("program", true, "operator"),
    /a program without an operator has no server/u,
  ],
  [
    "an open server that is closed",
    { ...entry, drawbacks: ["server-closed"] },
    /server-closed contradicts an open server/u,
  ],
  [
    "an end-to-end service that trains on content",
    { ...sealed, drawbacks: ["training-on-content"] },
    /encryption is yes, and training-on-content/u,
  ],
  [
    "closed calls that can be heard",
    { ...sealed, drawbacks: ["group-calls-readable"] },
    /encryption is yes, and group-calls/u,
  ],
  [
    "closed mail that others read",
    { ...sealed, kind: "mail", also: [], drawbacks: ["other-providers-readable"] },
    /encryption is yes, and other-providers/u,
  ],
  [
    "a business on data that earns nothing",
    { ...entry, drawbacks: ["training-on-content"] },
    /business is yes, and training/u,
  ],
  [
    "a price that nobody pays",
    {
      ...verdicts({ business: { verdict: "no", reason: "payer-unknown", ...evidence } }),
      price: "freemium",
    },
    /who pays is known/u,
  ],
  [
    "peers by way of a centre",
    {
      ...verdicts({
        ...clients,
        encryption: { verdict: "yes", reason: "e2ee-peer-to-peer", ...evidence },
      }),
      lifts: {},
    },
    /the network is central/u,
  ],
  [
    "Japanese that is missing and not said",
    { ...entry, japanese: "none" },
    /no-japanese stands exactly/u,
  ],
  [
    "Japanese that is denied",
    { ...entry, drawbacks: ["no-japanese"] },
    /no-japanese stands exactly/u,
  ],
  [
    "few where there are many",
    { ...entry, reach: "many", drawbacks: ["few-people-there"] },
    /contradicts the reach many/u,
  ],
  ["a phone left out", { ...entry, platforms: ["ios"] }, /the drawback no-android is missing/u],
  [
    "a page to delete where there is no account",
    withMember("account", "none", "drawbacks", {
      ...entry,
      deletion: { url: "https://example.org/delete", difficulty: "easy", checked: null },
    }),
    /no page to delete/u,
  ],
  [
    "a page to export where there is no account",
    withMember("account", "none", "drawbacks", {
      ...entry,
      export: { url: "https://example.org/export", checked: null },
    }),
    /no page to delete or export/u,
  ],
  ["a service that runs nowhere", { ...entry, platforms: [] }, /it runs nowhere/u],
  ["a judged service that has ended", { ...entry, status: "discontinued" }, /is not judged/u],
  ["a switch of what has ended", { ...entry, status: "discontinued" }, /nothing left to switch/u],
  [
    "a reading in katakana",
    { ...entry, names: { ...entry.names, kana: "サウンド" } },
    /written in hiragana/u,
  ],
  ["a list out of order", { ...entry, platforms: ["ios", "android"] }, /ios stands out of order/u],
  [
    "drawbacks out of order",
    { ...entry, drawbacks: ["metadata-kept", "account-needed"] },
    /metadata-kept stands out of order/u,
  ],
  [
    "a code that stands twice",
    { ...entry, drawbacks: ["metadata-kept", "metadata-kept"] },
    /metadata-kept stands twice/u,
  ],
];

describe("the lint explains", () => {
  test.each(cases)("%s", (_title, changed, message) => {
    expect(faults(changed).join("\n")).toMatch(message);
  });
});

const sound: readonly (readonly [string, object])[] = [
  [
    "an end-to-end service whose clients are open and whose server is closed",
    { ...sealed, drawbacks: ["server-closed"] },
  ],
  [
    "a mail program, which has no server",
    withMember("program", true, "operator", { ...verdicts(clients), kind: "mail", also: [] }),
  ],
  ["a service that has ended", withMember("ended", "2025-05-05", "status", ended)],
  [
    "a service for computers that says so",
    { ...entry, platforms: ["windows"], drawbacks: ["no-android", "no-ios"] },
  ],
];

describe("the lint accepts", () => {
  // A setting that no service has any more is another matter.
  test.each(sound)("%s", (_title, changed) => {
    expect(faults(changed).filter((line) => line.startsWith("services/"))).toEqual([]);
  });
});
