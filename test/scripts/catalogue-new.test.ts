import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { KINDS_BY_MODE } from "../../src/assessment/vocabulary.ts";
import { written } from "../catalogue/lint/fault.ts";
import { lintEntries } from "../catalogue/lint/lint.ts";
import { script } from "./run.ts";

const root = mkdtempSync(join(tmpdir(), "naisho-new-"));
mkdirSync(join(root, "src/catalogue/services"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const make = (...args: string[]) => script("catalogue-new", ["--root", root, ...args]);

function lint(file: string, text: string): string[] {
  return written(lintEntries({ services: [{ file, text }], settings: [], edition: "2026-11-24" }));
}

function made(...args: string[]): { readonly file: string; readonly text: string } {
  const { stdout } = make(...args);
  const [file = ""] = stdout.split("\n");
  return { file, text: readFileSync(file, "utf8") };
}

/** What an editor puts where something is missing, in the order of the file. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/"ja": ""/u, '"ja": "サウンド"'],
  [/"kana": ""/u, '"kana": "さうんど"'],
  [/"en": ""/u, '"en": "Sound"'],
  [/"https:\/\/"/u, '"https://example.org/"'],
  [/"operator": ""/u, '"operator": "Sound Foundation"'],
  [/"jurisdiction": ""/u, '"jurisdiction": "JP"'],
  [/"inJapan": null/u, '"inJapan": true'],
  [/"platforms": \[\]/u, '"platforms": ["web"]'],
  [/"network": null/u, '"network": "central"'],
  [/"reach": null/u, '"reach": "few"'],
  [/"price": null/u, '"price": "free"'],
  [/"minutes": null/u, '"minutes": 10'],
  [/"people": null/u, '"people": "alone"'],
  [/"cost": null/u, '"cost": "free"'],
];

describe("npm run catalogue:new", () => {
  test("writes an entry in which the lint names just what must be filled in", () => {
    const { file, text } = made("sound", "notes");
    expect(file).toBe(join(root, "src/catalogue/services/sound.json"));
    const lines = text.split("\n");
    const named = lint(file, text).map((fault) => lines[Number(fault.split(":")[1]) - 1] ?? "");
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((line) => !/null|""|"https:\/\/"|\[\]/u.test(line))).toEqual([]);
  });

  test.each(Object.values(KINDS_BY_MODE).map(([kind]) => kind))(
    "writes an entry of kind %s that is sound once it is filled in",
    (kind) => {
      const { file, text } = made(`sound-${kind}`, kind);
      const full = FILLED.reduce((so, [empty, filled]) => so.replace(empty, filled), text);
      expect(lint(file, full)).toEqual([]);
    },
  );

  test("asks for the kind when none was named", () => {
    const { file, text } = made("anything");
    expect(lint(file, text).join("\n")).toMatch(/kind: Invalid/u);
  });

  test.each([
    [[], /^Usage/u],
    [["Sound Two"], /an id is/u],
    [["../sound"], /an id is/u],
    [["123"], /an id is/u],
    [["sound-two", "shouting"], /shouting is no kind/u],
  ])("refuses %s", (args, message) => {
    const { status, stderr } = make(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });

  test("overwrites nothing", () => {
    const { text, file } = made("twice", "vpn");
    expect(make("twice", "notes").stderr).toMatch(/is there already/u);
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});
