import { describe, expect, test } from "vitest";
import type { SettingAnswer } from "../../../src/assessment/vocabulary.ts";
import { TOWN } from "../town.ts";
import { assessedUse, result } from "../visitor.ts";
import { world } from "../worlds.ts";

type Switches = Readonly<Record<string, SettingAnswer>>;

function range(service: string, criterion: "encryption" | "business", settings: Switches): string {
  const found = assessedUse(result({ uses: [service], settings }, TOWN), service).findings[
    criterion
  ];
  return found === null ? "not-applicable" : `${found.low}–${found.high}`;
}

describe("a switch lifts a verdict", () => {
  test.each<[string, Switches, string]>([
    ["only the high end while nobody has said anything", {}, "no–yes"],
    ["only the high end while the visitor does not know", { "suzume-secret": "unknown" }, "no–yes"],
    ["not at all once it is off", { "suzume-backup-off": "no" }, "no–partly"],
    ["not at all once all are off", { "suzume-secret": "no", "suzume-backup-off": "no" }, "no–no"],
    ["at the low end once it is on", { "suzume-secret": "yes" }, "partly–yes"],
    [
      "to the step that is on, when the next is off",
      { "suzume-secret": "yes", "suzume-backup-off": "no" },
      "partly–partly",
    ],
    ["to the best of those that are on", { "suzume-backup-off": "yes" }, "yes–yes"],
    [
      "under its old name too",
      { "suzume-whisper": "yes", "suzume-backup-off": "no" },
      "partly–partly",
    ],
  ])("%s", (_, settings, expected) => {
    expect(range("suzume", "encryption", settings)).toBe(expected);
  });

  test("never below what the service is without it", () => {
    const low = world([
      { id: "a", kind: "mail", is: ["yes", "partly", "no"], lifts: { s: { encryption: "no" } } },
    ]);
    const there = result({ uses: ["a"], settings: { s: "yes" } }, low);
    expect(assessedUse(there, "a").findings.encryption).toMatchObject({ low: "yes", high: "yes" });
  });

  test("in every service that has it", () => {
    const settings: Switches = { "cloud-lock": "yes", "hato-closed-rooms": "no" };
    expect(range("tansu", "encryption", settings)).toBe("yes–yes");
    expect(range("oshiire", "encryption", settings)).toBe("yes–yes");
    expect(range("hato", "encryption", settings)).toBe("partly–partly");
    expect(range("hiroba", "business", { "no-training": "yes" })).toBe("partly–partly");
  });

  test("out of what nobody looked up", () => {
    expect(range("ahiru", "encryption", {})).toBe("no–yes");
    expect(range("ahiru", "encryption", { "ahiru-checked": "no" })).toBe("no–yes");
    expect(range("ahiru", "encryption", { "ahiru-checked": "yes" })).toBe("yes–yes");
  });
});

describe("what speaks for a verdict", () => {
  test("is the service's own page while the switch is off, and the switch's once it is on", () => {
    const of = (settings: Switches) =>
      assessedUse(result({ uses: ["tansu"], settings }, TOWN), "tansu").findings.encryption;
    expect(of({ "cloud-lock": "no" })).toMatchObject({
      reason: "operator-can-read",
      source: "https://tansu.example/encryption",
      checked: "2026-03-01",
    });
    expect(of({ "cloud-lock": "yes" })).toMatchObject({
      reason: "e2ee-peer-to-peer",
      source: "https://tansu.example/cloud-lock/encryption",
    });
  });

  test("is the visitor's own word where the service is not listed", () => {
    const service = {
      name: "チャット",
      kind: "messaging",
      encryption: "unknown",
      business: "yes",
      openness: "no",
    } as const;
    const { findings } = assessedUse(
      result({ uses: [{ service }] }, TOWN),
      "unlisted:messaging:チャット",
    );
    const own = { reason: "you-said-so", source: null, checked: null };
    expect(findings).toEqual({
      encryption: { low: "no", high: "yes", ...own },
      business: { low: "yes", high: "yes", ...own },
      openness: { low: "no", high: "no", ...own },
    });
  });

  test("does not apply to encryption where the operator is the other end", () => {
    const there = result({ uses: ["mado", "yagura"] }, TOWN);
    expect(assessedUse(there, "mado").findings.encryption).toBeNull();
    expect(assessedUse(there, "yagura").findings.encryption).toBeNull();
    expect(assessedUse(there, "mado").devices).toBeNull();
  });
});
