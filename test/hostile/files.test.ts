/** Whatever is opened instead of a file of ours: refused with a reason, and nothing that was there has changed. */
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { readFile } from "../../src/files/read.ts";
import { answersText } from "../../src/files/write.ts";
import { openFile, useOpening } from "../../src/store/openFile.ts";
import { keptAnswers } from "../../src/store/kept.ts";
import { addUse, forget, setAnswer, useVisitor } from "../../src/store/store.ts";
import { encounters, PATIENCE } from "../assessment/generate.ts";
import { TOWN } from "../assessment/town.ts";
import { bytesOf } from "../files/bytes.ts";
import { damaged, spoiled } from "../files/spoil.ts";
import { HANDMADE, TEDIOUS } from "./handmade.ts";

const MANY = 10_000;
const SECOND = 1000;

beforeEach(() => {
  forget();
  addUse("line");
  setAnswer("device.os", "yes");
});

/** Opens a file as the visitor does, and gives whether it was refused with everything left as it was. */
async function leavesAll(bytes: Uint8Array): Promise<boolean> {
  const before = useVisitor.getState();
  const outcome = await openFile(new File([Uint8Array.from(bytes)], "a.json"));
  const said = useOpening.getState().refusal;
  return !outcome.ok && said === outcome.refusal && useVisitor.getState() === before;
}

test("more than sixty are made by hand, all different", () => {
  expect(new Set(HANDMADE.map(([title]) => title)).size).toBe(HANDMADE.length);
  expect(HANDMADE.length).toBeGreaterThan(60);
});

test.each(HANDMADE)("by hand: %s", async (_title, bytes) => {
  expect(await leavesAll(bytes)).toBe(true);
});

// Bytes that stand around a file are nothing that the history could hold.
const VALUES = HANDMADE.filter(([title]) => title !== "256 KiB and a byte");

test.each(VALUES)("by hand, as the state of the history: %s", async (_title, bytes) => {
  const before = useVisitor.getState();
  const text = new TextDecoder().decode(bytes);
  const value = parsed(text);
  await keptAnswers.restore(value);
  expect(useVisitor.getState()).toBe(before);
});

test(`${MANY} that are generated: refused with a reason, or good after all`, PATIENCE, async () => {
  const files = encounters(TOWN).map(({ answers }) => answersText(answers));
  const met = { bad: 0, good: 0 };
  await fc.assert(
    fc.asyncProperty(anything(files), async (bytes) => {
      const good = readFile(bytes).ok;
      met[good ? "good" : "bad"] += 1;
      expect(good || (await leavesAll(bytes))).toBe(true);
    }),
    { numRuns: MANY + MANY / 2 },
  );
  expect(met.bad).toBeGreaterThan(MANY);
});

function anything(good: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const json = (value: unknown): Uint8Array => bytesOf(JSON.stringify(value));
  const value: fc.Arbitrary<unknown> = good.map(parsed);
  return fc.oneof(
    damaged(good.map(bytesOf)),
    spoiled(value).map(json),
    fc.uint8Array({ maxLength: 300 }),
    fc.json().map(bytesOf),
    fc.string({ unit: "binary", maxLength: 200 }).map(bytesOf),
  );
}

test.each(TEDIOUS)("256 KiB of %s are answered within a second", async (_title, bytes) => {
  expect(bytes.length).toBeGreaterThan(100 * 1024);
  const start = performance.now();
  expect(await leavesAll(bytes)).toBe(true);
  expect(performance.now() - start).toBeLessThan(SECOND);
});

test("no prototype has grown", () => {
  for (const one of [{}, [], "", 0]) expect(Reflect.get(Object(one), "polluted")).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
