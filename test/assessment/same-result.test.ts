import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { resultText } from "../../src/files/write.ts";
import { library } from "../../src/catalogue/library.ts";
import { answersFor, cases, encounters, PATIENCE, type Encounter } from "./generate.ts";
import { refer } from "./reference/result.ts";
import { seekers } from "./seekers.ts";
import { TOWN } from "./town.ts";

function expectSame({ catalogue, answers }: Encounter): void {
  const assessed = assess(answers, catalogue);
  const { file } = refer(answers, catalogue, { way: assessed.shortestWayUp });
  const text = resultText(assessed, catalogue);
  if (text === JSON.stringify(file)) return;
  expect(JSON.parse(text)).toEqual(file);
  expect(text).toBe(JSON.stringify(file));
}

test("the result is, to the byte, what a plain reading of the method works out", PATIENCE, () => {
  fc.assert(fc.property(encounters(TOWN), expectSame), { numRuns: cases() });
});

test(
  "so it is for visitors who lack little, and for those of the shipped catalogue",
  PATIENCE,
  () => {
    const shipped = answersFor(library).map((answers) => ({ answers, catalogue: library }));
    fc.assert(fc.property(fc.oneof(seekers, shipped), expectSame), { numRuns: cases() });
  },
);
