import { describe, expect, test } from "vitest";
import { answersFile, fate, resultFile, unlisted } from "./bytes.ts";

describe("a member too many, or one of the wrong sort, is refused with its place", () => {
  const use = (members: Record<string, unknown>) =>
    answersFile({
      uses: ["signal", "line"].map((service) => ({ service })).concat({ service: "x", ...members }),
    });
  test.each<[string, string, string]>([
    ["a member nobody knows", answersFile({ colour: "red" }), "unknown-key at colour"],
    ["a member called constructor", answersFile({ constructor: 1 }), "unknown-key at constructor"],
    ["a member called toString", answersFile({ toString: 1 }), "unknown-key at toString"],
    [
      "a member called hasOwnProperty",
      use({ hasOwnProperty: 1 }),
      "unknown-key at uses.2.hasOwnProperty",
    ],
    [
      "a member called __proto__",
      '{"format":"naisho-answers","version":1,"__proto__":{}}',
      "unknown-key at __proto__",
    ],
    [
      "__proto__ in a use",
      '{"format":"naisho-answers","version":1,"uses":[{"service":"a","__proto__":{"mustStay":true}}]}',
      "unknown-key at uses.0.__proto__",
    ],
    ["a member of a use", use({ since: 2020 }), "unknown-key at uses.2.since"],
    [
      "a member of an unlisted service",
      use({ service: unlisted({ url: "" }) }),
      "unknown-key at uses.2.service.url",
    ],
    ["uses that are no list", answersFile({ uses: {} }), "bad-value at uses"],
    [
      "uses that look like a list",
      answersFile({ uses: { length: 1, 0: { service: "a" } } }),
      "bad-value at uses",
    ],
    ["a use that is a word", answersFile({ uses: ["signal"] }), "bad-value at uses.0"],
    ["a use that is null", answersFile({ uses: [null] }), "bad-value at uses.0"],
    [
      "a use without a service",
      answersFile({ uses: [{ stakes: "private" }] }),
      "missing at uses.0.service",
    ],
    ["a service that is null", use({ service: null }), "bad-value at uses.2.service"],
    ["a service that is a number", use({ service: 7 }), "bad-value at uses.2.service"],
    [
      "a service without a name",
      use({ service: { kind: "mail" } }),
      "missing at uses.2.service.name",
    ],
    ["unknown stakes", use({ stakes: "high" }), "bad-value at uses.2.stakes"],
    ["stakes that are null", use({ stakes: null }), "bad-value at uses.2.stakes"],
    ["must stay, in words", use({ mustStay: "yes" }), "bad-value at uses.2.mustStay"],
    [
      "an unknown kind",
      use({ service: unlisted({ kind: "fax" }) }),
      "bad-value at uses.2.service.kind",
    ],
    [
      "a kind from the prototype",
      use({ service: unlisted({ kind: "constructor" }) }),
      "bad-value at uses.2.service.kind",
    ],
    [
      "an unknown verdict",
      use({ service: unlisted({ business: "maybe" }) }),
      "bad-value at uses.2.service.business",
    ],
    [
      "business that does not apply",
      use({ service: unlisted({ business: "not-applicable" }) }),
      "bad-value at uses.2.service.business",
    ],
    [
      "talk whose encryption does not apply",
      use({ service: unlisted({ encryption: "not-applicable" }) }),
      "not-applicable-mismatch at uses.2.service.encryption",
    ],
    [
      "a search engine whose encryption applies",
      use({ service: unlisted({ kind: "search" }) }),
      "not-applicable-mismatch at uses.2.service.encryption",
    ],
    [
      "a network whose encryption applies",
      use({ service: unlisted({ kind: "social", encryption: "yes" }) }),
      "not-applicable-mismatch at uses.2.service.encryption",
    ],
    ["settings in a list", answersFile({ settings: [] }), "bad-value at settings"],
    ["settings that are null", answersFile({ settings: null }), "bad-value at settings"],
    ["half a setting", answersFile({ settings: { lock: "partly" } }), "bad-value at settings.lock"],
    [
      "a setting that does not apply",
      answersFile({ settings: { lock: "not-applicable" } }),
      "bad-value at settings.lock",
    ],
    [
      "a setting that is true",
      answersFile({ settings: { lock: true } }),
      "bad-value at settings.lock",
    ],
    ["devices that are no list", answersFile({ devices: "android" }), "bad-value at devices"],
    [
      "an unknown device",
      answersFile({ devices: ["android", "symbian"] }),
      "bad-value at devices.1",
    ],
    ["answers in a list", answersFile({ answers: ["yes"] }), "bad-value at answers"],
    [
      "an unknown answer",
      answersFile({ answers: { "device.os": "maybe" } }),
      "bad-value at answers.device.os",
    ],
    [
      "an answer that is null",
      answersFile({ answers: { "device.os": null } }),
      "bad-value at answers.device.os",
    ],
    ["a result without its answers", resultFile({ answers: undefined }), "missing at answers"],
    [
      "a result with another format inside",
      resultFile({ answers: { format: "naisho-result", version: 1 } }),
      "wrong-format at answers.format",
    ],
    [
      "a result with a bad use",
      resultFile({ answers: { format: "naisho-answers", version: 1, uses: [{}] } }),
      "missing at answers.uses.0.service",
    ],
    [
      "a result whose method is endless",
      resultFile().replace('"method":1', '"method":1e999'),
      "bad-value at method",
    ],
    ["a result without a day", resultFile({ catalogue: "autumn" }), "bad-value at catalogue"],
  ])("%s", (_, file, expected) => {
    expect(fate(file)).toBe(expected);
  });
});
