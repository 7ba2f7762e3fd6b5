import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameLines } from "../../src/store/picture.ts";

const ROOM = { width: 19, lines: 2 };
const rest = (count: number): string => `+${count}`;

describe("names on a picture", () => {
  it("stand in lines as long as they find room", () => {
    expect(nameLines(["LINE", "Gmail"], ROOM, rest)).toEqual(["LINE / Gmail"]);
    expect(nameLines(["LINE", "楽天メルカリ", "Yahoo!ショッピング", "X"], ROOM, rest)).toEqual([
      "LINE / 楽天メルカリ",
      "Yahoo!ショッピング / X",
    ]);
  });

  it("are counted where they find none", () => {
    const names = Array.from({ length: 30 }, (_, index) => `Service ${index}`);
    const lines = nameLines(names, ROOM, rest);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/ \/ \+\d+$/u);
  });

  it("are cut where one alone is too long, and never break the picture", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), (names) => {
        const lines = nameLines(names, ROOM, rest);
        expect(lines.length).toBeLessThanOrEqual(ROOM.lines);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 500 },
    );
  });
});
