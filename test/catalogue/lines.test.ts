import * as v from "valibot";
import { describe, expect, it } from "vitest";
import edition from "../../src/catalogue/edition.json" with { type: "json" };
import { LINE_IDS, LINES, LinesFile, type Line } from "../../src/catalogue/lines.ts";
import { unsafe } from "./lint/addressRules.ts";

const DAY = 86_400_000;

/** Why a line would be refused; null where it is sound. */
function refused(changed: Partial<Record<keyof Line, unknown>>): boolean {
  return !v.safeParse(LinesFile, [{ ...LINES[0], ...changed }]).success;
}

const from = (url: string) => ({ source: { url, title: "a page" } });

describe("the consultation lines", () => {
  it("are all there, each once, in the order of the list", () => {
    expect(LINES.map(({ id }) => id)).toEqual(LINE_IDS);
    expect(new Set(LINES.map(({ number }) => number)).size).toBe(LINES.length);
  });

  it("rest on pages of authorities whose addresses follow nobody", () => {
    for (const { source } of LINES) expect(unsafe(source.url)).toBeNull();
  });

  it("were looked up before the edition was closed, within the year", () => {
    const closed = Date.parse(edition.date);
    const wrong = LINES.filter(({ checked }) => {
      const age = closed - Date.parse(checked);
      return age < 0 || age > 365 * DAY;
    });
    expect(wrong).toEqual([]);
  });
});

describe("a line is refused", () => {
  it.each(["", "8008", "#800", "#80088", "0120-279-88", "0120-279-8899", "+81 3 0000", "call"])(
    "with the number %j",
    (number) => expect(refused({ number })).toBe(true),
  );

  it.each([
    "http://www.gender.go.jp/",
    "https://www.gender.go.jp.example.org/",
    "https://go.jp.example/",
    "https://example.or.jp/",
    "https://nothouterasu.or.jp/",
  ])("with the source %s", (url) => expect(refused(from(url))).toBe(true));

  it("without a day, and with a member too many", () => {
    expect(refused({ checked: "lately" })).toBe(true);
    expect(v.safeParse(LinesFile, [{ ...LINES[0], alarm: true }]).success).toBe(false);
  });
});

it.each(["110", "#8008", "0120-279-889", "0570-078377"])(
  "the number %s has a right form",
  (number) => expect(refused({ number })).toBe(false),
);
