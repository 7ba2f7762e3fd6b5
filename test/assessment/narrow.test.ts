import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/assessment/answers.ts";
import type { Catalogue } from "../../src/assessment/catalogue.ts";
import { judge } from "../../src/assessment/level.ts";
import { openMatters, type OpenMatter } from "../../src/assessment/narrow.ts";
import { add, compare, rational, subtract, type Rational } from "../../src/assessment/rational.ts";
import { partsOf, type Parts } from "../../src/assessment/score.ts";
import type { Situation } from "../../src/assessment/situation.ts";
import { understand } from "../../src/assessment/understand.ts";
import { CRITERIA } from "../../src/assessment/vocabulary.ts";
import { cases, encounters, PATIENCE } from "./generate.ts";
import { TOWN } from "./town.ts";

const zero = rational(0, 1);

function partsIn(situation: Situation, catalogue: Catalogue): Parts {
  return partsOf(situation, judge(situation, catalogue.method), catalogue.method);
}

function widthOf(parts: Parts): Rational {
  return CRITERIA.reduce((all, criterion) => {
    const part = parts[criterion];
    return part === null ? all : add(all, subtract(part.exact.high, part.exact.low));
  }, zero);
}

/** By how much the exact range of the score shrinks in another situation. */
function shrinkTo(after: Situation, before: Situation, catalogue: Catalogue): Rational {
  return subtract(widthOf(partsIn(before, catalogue)), widthOf(partsIn(after, catalogue)));
}

function opened(answers: Answers, catalogue: Catalogue) {
  const { situation } = understand(answers, catalogue);
  return { situation, open: openMatters(situation, partsIn(situation, catalogue), catalogue) };
}

function shrinkOf({ matter }: OpenMatter, before: Situation, catalogue: Catalogue): Rational[] {
  if (matter.asks === "question") {
    return (["yes", "partly", "no"] as const).map((answer) => {
      const answers = new Map(before.answers).set(matter.question, answer);
      return shrinkTo({ ...before, answers }, before, catalogue);
    });
  }
  if (matter.asks !== "setting") return [];
  const [yes = zero, no = zero] = (["yes", "no"] as const).map((answer) => {
    const settings = new Map(before.settings).set(matter.setting, answer);
    return shrinkTo({ ...before, settings }, before, catalogue);
  });
  const both = add(yes, no);
  return [{ num: both.num, den: both.den * 2n }];
}

describe("what would narrow the score most", () => {
  test(
    "is worth the points by which answering it narrows the score, to the fraction",
    () => {
      fc.assert(
        fc.property(encounters(TOWN), ({ catalogue, answers }) => {
          const { situation, open } = opened(answers, catalogue);
          for (const one of open) {
            const shrinks = shrinkOf(one, situation, catalogue);
            expect(shrinks.map((shrink) => compare(shrink, one.points))).toEqual(
              shrinks.map(() => 0),
            );
          }
        }),
        { numRuns: cases(500) },
      );
    },
    PATIENCE.timeout,
  );

  test(
    "is there exactly when the score is a range, the widest first",
    () => {
      fc.assert(
        fc.property(encounters(TOWN), ({ catalogue, answers }) => {
          const { situation, open } = opened(answers, catalogue);
          const width = widthOf(partsIn(situation, catalogue));
          expect(open.length > 0).toBe(compare(width, zero) > 0);
          const falling = open.every((one, at) => {
            const next = open[at + 1];
            return next === undefined || compare(one.points, next.points) >= 0;
          });
          expect(falling).toBe(true);
        }),
        { numRuns: cases(500) },
      );
    },
    PATIENCE.timeout,
  );

  test("is naming a service for a visitor who named none", () => {
    const answers = new Map([["device.os", "yes" as const]]);
    const { open } = opened({ uses: [], settings: new Map(), devices: [], answers }, TOWN);
    expect(open[0]).toEqual({
      matter: { asks: "uses" },
      unsure: false,
      points: rational(65, 1),
    });
  });

  test("tells 'I don't know' from what was never answered, and both from what nobody looked up", () => {
    const { open } = opened(
      {
        uses: [{ service: "ahiru" }, { service: "hato" }],
        settings: new Map([["hato-closed-rooms", "unknown"]]),
        devices: [],
        answers: new Map([["device.os", "unknown"]]),
      },
      TOWN,
    );
    const kinds = open.map(({ matter, unsure }) => ({ ...matter, unsure }));
    expect(kinds).toContainEqual({ asks: "question", question: "device.os", unsure: true });
    expect(kinds).toContainEqual({ asks: "question", question: "device.apps", unsure: false });
    expect(kinds).toContainEqual({ asks: "setting", setting: "hato-closed-rooms", unsure: true });
    expect(kinds).toContainEqual({ asks: "catalogue", use: "ahiru", unsure: false });
  });

  test("asks for nothing more once a switch that is on has settled what nobody looked up", () => {
    const settings = new Map([["ahiru-checked", "yes" as const]]);
    const said = { uses: [{ service: "ahiru" }], settings, devices: [], answers: new Map() };
    const { open } = opened(said, TOWN);
    expect(open.filter(({ matter }) => matter.asks === "catalogue")).toEqual([]);
  });
});
