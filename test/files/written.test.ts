import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/assessment/answers.ts";
import { assess } from "../../src/assessment/assess.ts";
import { answersText, resultText } from "../../src/files/write.ts";
import { cases, encounters, PATIENCE } from "../assessment/generate.ts";
import { TOWN } from "../assessment/town.ts";
import { visitor } from "../assessment/visitor.ts";
import { world } from "../assessment/worlds.ts";
import { opened } from "./bytes.ts";
import { WRITTEN } from "./written.ts";

function parsed(text: string): object {
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? value : {};
}

const visits = encounters(TOWN);

describe("a result file", () => {
  const small = world([
    {
      id: "a",
      kind: "messaging",
      is: ["partly", "yes", "no"],
      lifts: { lock: { encryption: "yes" } },
      move: { minutes: 30, people: "contacts", cost: "free" },
    },
    { id: "b", kind: "messaging", is: ["yes", "yes", "yes"], drawbacks: ["no-ios"] },
    { id: "s", kind: "search", is: [null, "yes", "yes"] },
  ]);
  const text = resultText(
    assess(
      visitor({
        uses: ["s", { service: "a", mustStay: false }, "zz"],
        settings: { lock: "no", later: "yes" },
        devices: ["linux", "ios"],
        answers: { "home.door": "no", "data.https": "no", "device.lock": "yes" },
      }),
      small,
    ),
    small,
  );

  test("is one line without spaces and without a clock, every key in the method's order", () => {
    expect(text).toBe(JSON.stringify(WRITTEN));
  });

  test("puts the visitor back where they were when it is opened", PATIENCE, () => {
    fc.assert(
      fc.property(visits, ({ catalogue, answers }) => {
        const first = resultText(assess(answers, catalogue), catalogue);
        const { answers: back, workedOutWith } = opened(first);
        expect(resultText(assess(back, catalogue), catalogue)).toBe(first);
        expect(workedOutWith).toEqual({ method: 1, catalogue: catalogue.date });
      }),
      { numRuns: cases() },
    );
  });
});

describe("an answers file", () => {
  test("always has its six members, in the method's order", () => {
    expect(Object.keys(parsed(answersText(visitor({}))))).toEqual([
      "format",
      "version",
      "uses",
      "settings",
      "devices",
      "answers",
    ]);
  });

  test("brings back what was said, to the byte of the result and of itself", PATIENCE, () => {
    fc.assert(
      fc.property(visits, ({ catalogue, answers }) => {
        const kept = answersText(answers);
        const { answers: back, workedOutWith } = opened(kept);
        expect(workedOutWith).toBeNull();
        expect(answersText(back)).toBe(kept);
        const result = (of: typeof back) => resultText(assess(of, catalogue), catalogue);
        expect(result(back)).toBe(result(answers));
      }),
      { numRuns: cases() },
    );
  });

  test("keeps ids that sound like parts of the language", () => {
    const said: Answers = {
      ...visitor({ uses: ["constructor", "prototype"] }),
      settings: new Map([["constructor", "yes"]]),
      answers: new Map([["constructor.prototype", "no"]]),
    };
    const { answers } = opened(answersText(said));
    expect([...answers.settings]).toEqual([["constructor", "yes"]]);
    expect([...answers.answers]).toEqual([["constructor.prototype", "no"]]);
    expect(answers.uses.map(({ service }) => service)).toEqual(["constructor", "prototype"]);
  });
});
