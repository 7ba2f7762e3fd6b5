import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { resultText } from "../../src/files/write.ts";
import { cases, encounters, PATIENCE } from "./generate.ts";
import { refer } from "./reference/result.ts";
import { TOWN } from "./town.ts";

test("the result is, to the byte, what a plain reading of the method works out", PATIENCE, () => {
  fc.assert(
    fc.property(encounters(TOWN), ({ catalogue, answers }) => {
      const assessed = assess(answers, catalogue);
      const { file } = refer(answers, catalogue, { way: assessed.shortestWayUp });
      const text = resultText(assessed, catalogue);
      expect(JSON.parse(text)).toEqual(file);
      expect(text).toBe(JSON.stringify(file));
    }),
    { numRuns: cases() },
  );
});
