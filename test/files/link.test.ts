import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  LINK_LIMIT,
  linkData,
  readLink,
  type LevelCounts,
  type LinkedResult,
} from "../../src/files/link.ts";
import type { Level } from "../../src/assessment/vocabulary.ts";
import { damaged, spoiled } from "./spoil.ts";

const MANY = 3000;

const RESULT: LinkedResult = {
  method: 1,
  catalogue: "2026-11-24",
  level: { low: 1, high: 2 },
  score: { low: 51, high: 60 },
  counts: { conversation: [0, 1, 2, 0, 0], vault: [0, 0, 1, 0, 0] },
  services: ["gmail", "line"],
};
const JSON_TEXT =
  '{"v":1,"m":1,"c":"2026-11-24","l":[1,2],"s":[51,60],"t":[0,1,2,0,0],"k":[0,0,1,0,0],"u":["gmail","line"]}';

const base64url = (text: string): string => Buffer.from(text).toString("base64url");
const jsonOf = (data: string): unknown => JSON.parse(Buffer.from(data, "base64url").toString());

const levels: fc.Arbitrary<Level> = fc.constantFrom(1, 2, 3, 4);
const some = fc.nat(20);
const counts: fc.Arbitrary<LevelCounts> = fc.tuple(fc.constant(0), some, some, some, some);
const pair = <N extends number>(end: fc.Arbitrary<N>) =>
  fc.tuple(end, end).map(([a, b]) => (a <= b ? { low: a, high: b } : { low: b, high: a }));
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/u);

/** Counts that have some use at the overall level, or none at all. */
const levelled = fc
  .tuple(fc.option(pair(levels)), counts, counts)
  .map(([level, conversation, vault]): Pick<LinkedResult, "level" | "counts"> => {
    const none: LevelCounts = [0, 0, 0, 0, 0];
    if (level === null) return { level, counts: { conversation: none, vault: none } };
    const [, one, two, three, four] = conversation;
    const at = (n: Level, so: number): number => so + (level.low === n ? 1 : 0);
    const lifted: LevelCounts = [0, at(1, one), at(2, two), at(3, three), at(4, four)];
    return { level, counts: { conversation: lifted, vault } };
  });

const results: fc.Arbitrary<LinkedResult> = fc
  .tuple(
    levelled,
    fc.record({
      method: fc.integer({ min: 1, max: 1000 }),
      catalogue: fc
        .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      score: fc.option(pair(fc.nat(100))),
      services: fc.option(
        fc.uniqueArray(id, { maxLength: 40 }).map((all) => all.sort((a, b) => (a < b ? -1 : 1))),
      ),
    }),
  )
  .map(([at, rest]) => ({ ...rest, ...at }));

describe("the data of a link", () => {
  it("is a compact text of the result and nothing else", () => {
    expect(linkData(RESULT)).toBe(base64url(JSON_TEXT));
    expect(JSON.stringify(jsonOf(linkData({ ...RESULT, services: null }) ?? ""))).not.toContain(
      "gmail",
    );
  });

  it("leads back to the result, in 2,000 characters of an address at most", () => {
    fc.assert(
      fc.property(results, (result) => {
        const data = linkData(result);
        fc.pre(data !== null);
        expect(data).toMatch(/^[\w-]+$/u);
        expect(data?.length).toBeLessThanOrEqual(LINK_LIMIT);
        expect(readLink(data ?? "")).toEqual(result);
      }),
      { numRuns: MANY },
    );
  });

  it("is not made where there are too many names for it", () => {
    const many = Array.from({ length: 150 }, (_, index) => `service-${String(index + 100)}`);
    expect(linkData({ ...RESULT, services: many })).toBeNull();
    expect(linkData({ ...RESULT, services: null })).not.toBeNull();
  });
});

describe("a link from anywhere", () => {
  /** Refused, or just what this version would have written. */
  function isSafe(data: string): boolean {
    const read = readLink(data);
    return read === null || linkData(read) === data;
  }

  test(`${MANY} links with members changed, taken out and put in are refused or sound`, () => {
    const values = results.map((result) => jsonOf(linkData({ ...result, services: null }) ?? ""));
    fc.assert(
      fc.property(spoiled(values), (value) => {
        expect(isSafe(base64url(JSON.stringify(value)))).toBe(true);
      }),
      { numRuns: MANY },
    );
  });

  test(`${MANY} links with bytes and characters damaged are refused or sound`, () => {
    const good = results.map((result) => linkData({ ...result, services: null }) ?? "");
    const characters = good.map((data) => new TextEncoder().encode(data));
    const bytes = good.map((data) => new Uint8Array(Buffer.from(data, "base64url")));
    fc.assert(
      fc.property(damaged(characters), (data) => {
        expect(isSafe(Buffer.from(data).toString("latin1"))).toBe(true);
      }),
      { numRuns: MANY / 2 },
    );
    fc.assert(
      fc.property(damaged(bytes), (data) => {
        expect(isSafe(Buffer.from(data).toString("base64url"))).toBe(true);
      }),
      { numRuns: MANY / 2 },
    );
  });

  test(`${MANY} texts of any kind are refused`, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(readLink(text)).toBeNull();
        expect(readLink(base64url(text))).toBeNull();
      }),
      { numRuns: MANY },
    );
  });
});
