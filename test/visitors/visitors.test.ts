import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import type { Catalogue } from "../../src/assessment/catalogue.ts";
import { library } from "../../src/catalogue/library.ts";
import stability from "../../src/catalogue/stability.json" with { type: "json" };
import { CHANGES, weighted } from "../assessment/weighted.ts";
import people from "./people.json" with { type: "json" };
import { answersOf, summaryOf, visitorNames } from "./summary.ts";

const NAMES = visitorNames();

function firstAction(name: string, catalogue: Catalogue = library): string | undefined {
  return assess(answersOf(name), catalogue).first[0]?.id;
}

describe("twelve visitors", () => {
  test("are told of in a sentence each, with why a friend would say the same", () => {
    expect(NAMES).toHaveLength(12);
    expect(Object.keys(people).sort()).toEqual(NAMES);
    for (const { ja, en, why } of Object.values(people)) {
      expect([ja, en, why].every((words) => words.length > 20)).toBe(true);
    }
  });

  test.each(NAMES)(
    "%s: gets the result that was reviewed (`npm run visitors` shows what differs)",
    (name) => {
      const file = new URL(`${name}.expected.json`, import.meta.url);
      const reviewed: unknown = JSON.parse(readFileSync(file, "utf8"));
      expect(summaryOf(name)).toEqual(reviewed);
    },
  );

  test.each(NAMES)("%s: uses only what the catalogue knows", (name) => {
    expect(assess(answersOf(name), library).understood.notJudged).toEqual([]);
  });

  test("mostly keep their first thing to do when a criterion weighs a quarter more or less", () => {
    const moved = NAMES.map((name) => {
      const shipped = firstAction(name);
      const others = CHANGES.flatMap((change) => {
        const first = firstAction(name, weighted(library, change));
        const percent = change.quarters === 3 ? "-25 %" : "+25 %";
        return first === shipped ? [] : [`${change.criterion} ${percent}: ${first}`];
      });
      return { name, others };
    });
    const kept = moved.filter(({ others }) => others.length === 0).length;
    const all = NAMES.length * CHANGES.length;
    const changed = moved.reduce((sum, { others }) => sum + others.length, 0);
    const lines = moved.flatMap(({ name, others }) => others.map((other) => `  ${name}: ${other}`));
    console.log(
      [
        `${kept} of ${NAMES.length} keep their first action whichever weight moves by a quarter;`,
        `it stays first in ${all - changed} of ${all} cases.`,
        ...lines,
      ].join("\n"),
    );
    expect(kept, "what the method page says").toBe(stability.peopleKept);
    expect(NAMES.length).toBe(stability.people);
  });
});
