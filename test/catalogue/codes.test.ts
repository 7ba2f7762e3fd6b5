import { describe, expect, test } from "vitest";
import { entry, fileOf, setting } from "./entries.ts";
import { codeLine, idleCodes, thinKinds, wordsOfCodes } from "./lint/codeRules.ts";
import { written } from "./lint/fault.ts";
import { readServices, readSettings } from "./lint/read.ts";
import { shippedCatalogue } from "./sources.ts";

const shipped = shippedCatalogue();
const { sound } = readServices(shipped.services, shipped.edition);
const none: readonly string[] = [];

describe("the words of codes", () => {
  const [first] = shipped.locales;
  const settings = readSettings(shipped.settings, shipped.edition).sound;
  const rooms = (room: "reasons" | "settings" | "terms", from: RegExp, to: string): string[] => {
    if (first === undefined) throw new Error("there are no locales");
    const text = first[room].text.replace(from, to);
    expect(text).not.toBe(first[room].text);
    return written(wordsOfCodes([{ ...first, [room]: { ...first[room], text } }], settings));
  };

  test("are all there, and none is left over", () => {
    expect(written(wordsOfCodes(shipped.locales, settings))).toEqual(none);
  });

  test.each([
    [
      "a reason without words",
      rooms("reasons", /"donations": "[^"]*",/u, ""),
      /reasons\.json:\d+: donations has no words/u,
    ],
    ["a drawback without words", rooms("reasons", /"paid": "[^"]*",/u, ""), /paid has no words/u],
    [
      "words without a reason",
      rooms("reasons", /"donations"/u, '"alms": "", "donations"'),
      /there is no reason alms/u,
    ],
    [
      "words without a drawback",
      rooms("reasons", /"paid"/u, '"dear": "", "paid"'),
      /there is no drawback dear/u,
    ],
    [
      "a kind without words",
      rooms("terms", /"vpn": "[^"]*"/u, '"tunnel": ""'),
      /vpn has no words[^]*there is no kind tunnel/u,
    ],
    [
      "words without a setting",
      rooms("settings", /^\{\s*"[a-z0-9-]+"/u, '{ "a-ghost"'),
      /has no words[^]*there is no setting a-ghost/u,
    ],
    [
      "a setting with words missing",
      rooms("settings", /"after"/u, '"later"'),
      /has no words for after/u,
    ],
  ])("are explained for %s", (_title, all, message) => {
    expect(all.join("\n")).toMatch(message);
  });

  test("of a new setting are asked for in every locale", () => {
    const fresh = readSettings([fileOf("sound-setting.json", setting)], shipped.edition).sound;
    const all = written(wordsOfCodes(shipped.locales, [...settings, ...fresh]));
    expect(all.filter((line) => line.endsWith("sound-setting has no words"))).toHaveLength(
      shipped.locales.length,
    );
  });
});

describe("a code", () => {
  test("that no service has any more is named with its line", () => {
    const file = shipped.code.reasons;
    const others = sound.filter(
      ({ entry: { drawbacks } }) => !drawbacks.includes("bots-read-rooms"),
    );
    const line = codeLine(file.text, "bots-read-rooms");
    expect(line).toBeGreaterThan(1);
    expect(written(idleCodes(others, file))).toContain(
      `src/assessment/reasons.ts:${line}: no service has the code bots-read-rooms`,
    );
  });

  test("that is not written anywhere has the first line", () => {
    expect(codeLine("a\nb", "c")).toBe(1);
  });
});

describe("a kind", () => {
  const thin = (left: typeof sound): string[] => written(thinKinds(left, shipped.code.vocabulary));

  test("with fewer than five services is explained", () => {
    const few = sound.filter(({ entry: { kind } }) => kind !== "vpn");
    expect(thin(few).join("\n")).toMatch(
      /vocabulary\.ts:\d+: vpn has 0 services[^]*vpn has no service that a reader/u,
    );
  });

  test("whose services are all elsewhere, ended or unknown has none to move to", () => {
    const abroad = readServices(
      ["a", "b", "c", "d", "e"].map((id) =>
        fileOf(`${id}.json`, { ...entry, id, inJapan: false, lifts: {} }),
      ),
      shipped.edition,
    );
    const others = sound.filter(({ entry: { kind } }) => kind !== "messaging");
    expect(thin([...others, ...abroad.sound])).toEqual([
      expect.stringMatching(/messaging has no service that a reader in Japan can move to today/u),
    ]);
  });
});
