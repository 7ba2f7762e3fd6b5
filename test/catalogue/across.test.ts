import { describe, expect, test } from "vitest";
import { entry, evidence, faults, fileOf, setting, verdicts } from "./entries.ts";
import { usualFaults } from "./lint/crossRules.ts";
import { written } from "./lint/fault.ts";
import { readServices } from "./lint/read.ts";

const page = { url: "https://example.org/other", title: "Another page" };
const names = { ja: "アザー", kana: "あざー", en: "Other" };
const other = { ...entry, id: "other", names };

describe("two services", () => {
  test("are told apart when they are sound", () => {
    expect(faults(entry, other)).toEqual([]);
  });

  test.each([
    [
      "a name",
      { ...other, names: { ...names, ja: "Ｓｏｕｎｄ" } },
      /other\.json:\d+: “Ｓｏｕｎｄ”/u,
    ],
    [
      "a reading",
      { ...other, names: { ...names, kana: "さうんど" } },
      /“さうんど” is a name of sound/u,
    ],
    ["an alias", { ...other, aliases: ["サウンド"] }, /“サウンド” is a name of sound/u],
    ["an old id", { ...other, formerly: ["sound"] }, /“sound” is a name of sound/u],
  ])("that share %s are explained", (_title, second, message) => {
    expect(faults(entry, second).join("\n")).toMatch(message);
  });

  test("that give one page two titles are explained", () => {
    const source = { ...evidence.source, title: "The page" };
    const second = {
      ...other,
      verdicts: { ...other.verdicts, business: { ...entry.verdicts.business, source } },
    };
    expect(faults(entry, second)).toEqual([
      expect.stringMatching(/^services\/other\.json:\d+: this page is called “A page” elsewhere$/u),
    ]);
  });
});

describe("a setting", () => {
  test("that no service has is explained, with what else is wrong", () => {
    const all = faults({ ...entry, lifts: {} }, undefined, { ...setting, id: "idle" }).join("\n");
    expect(all).toMatch(/no service has the setting idle/u);
    expect(all).toMatch(/not called like its id/u);
  });

  test("that was called as one of today is explained", () => {
    const all = faults(entry, undefined, { ...setting, formerly: ["sound-setting"] }).join("\n");
    expect(all).toMatch(/sound-setting is a setting of today/u);
  });

  test("gives its page the title that others give it", () => {
    const all = faults(entry, undefined, {
      ...setting,
      source: { ...evidence.source, title: "X" },
    });
    expect(all.join("\n")).toMatch(/this page is called “A page” elsewhere/u);
  });
});

describe("the form of a file", () => {
  const text = JSON.stringify(entry, null, 2);

  test("is JSON", () => {
    expect(faults("{ no").join("\n")).toMatch(/sound\.json:1: the file/u);
  });

  test.each([
    [
      "names",
      text.replace(/"ja": "サウンド",\s+("kana": "さうんど",)/u, '$1 "ja": "サウンド",'),
      /ja stands out of order/u,
    ],
    [
      "a source",
      text.replace(/("url": "[^"]+"),\s+("title": "A page")/u, "$2, $1"),
      /url stands out of order/u,
    ],
    [
      "what moving takes",
      text.replace(/"minutes": 10,\s+("people": "contacts",)/u, '$1 "minutes": 10,'),
      /minutes stands out of order/u,
    ],
  ])("has the members of %s in order", (_title, changed, message) => {
    expect(changed).not.toBe(text);
    expect(faults(changed)).toEqual([expect.stringMatching(message)]);
  });

  test("has no member twice", () => {
    const twice = text.replace('"reach": "few",', '"reach": "many",\n  "reach": "few",');
    expect(faults(twice)).toEqual([expect.stringMatching(/reach stands twice/u)]);
  });
});

describe("the most used services", () => {
  const gone = fileOf("gone.json", {
    ...verdicts({
      business: { verdict: "unknown", reason: "not-looked-up", source: null, checked: null },
    }),
    id: "gone",
    status: "discontinued",
  });
  const { sound } = readServices([fileOf("sound.json", entry), gone], "2026-11-24");
  const of = (ids: unknown): string[] =>
    written(usualFaults({ file: "usual.json", text: JSON.stringify(ids, null, 2) }, sound));

  test("are fine when they are here, once each", () => {
    expect(of(["sound"])).toEqual([]);
  });

  test.each([
    ["one that is not here", ["sound", "ghost"], "usual.json:3: there is no service ghost"],
    ["one that has ended", ["gone"], "usual.json:2: gone has ended and cannot be offered"],
    ["one that stands twice", ["sound", "sound"], "usual.json:3: sound stands twice"],
    ["no list", { sound: 1 }, "usual.json:1: it is no list of ids"],
  ])("are explained with %s", (_title, ids, message) => {
    expect(of(ids)).toEqual([message]);
  });
});

test("the page of another source may have another title", () => {
  const second = {
    ...other,
    verdicts: { ...other.verdicts, business: { ...entry.verdicts.business, source: page } },
  };
  expect(faults(entry, second)).toEqual([]);
});
