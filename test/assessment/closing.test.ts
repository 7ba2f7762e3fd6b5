import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers, Use } from "../../src/assessment/answers.ts";
import { assess, type Assessment } from "../../src/assessment/assess.ts";
import type { Catalogue } from "../../src/assessment/catalogue.ts";
import { closingOf } from "../../src/assessment/closing.ts";
import { openMatters, type Matter } from "../../src/assessment/narrow.ts";
import { KNOWN_VERDICTS, type Verdict } from "../../src/assessment/vocabulary.ts";
import { cases, encounters, PATIENCE } from "./generate.ts";
import { TOWN } from "./town.ts";
import { KEPT, SPARING, visitor } from "./visitor.ts";

/** The answers as the assessment understood them, written anew: the same visitor in canonical order. */
function understood({ understood: { answers } }: Assessment): Answers {
  const uses = answers.uses.map(({ service, stakes, mustStay }): Use => ({
    service,
    mustStay,
    ...(stakes === null ? {} : { stakes }),
  }));
  return { ...answers, uses };
}

const KNOWN = KNOWN_VERDICTS.filter((verdict) => verdict !== "unknown");

function resolved<V extends Verdict>(verdict: V) {
  return verdict === "unknown" ? KNOWN : [verdict];
}

/** Every use that an unlisted one may turn out to be. */
function usesOnce(use: Use): Use[] {
  const { service } = use;
  if (typeof service === "string") return [use];
  const { encryption, business, openness } = service;
  return resolved(encryption).flatMap((e) =>
    resolved(business).flatMap((b) =>
      resolved(openness).map((o): Use => ({
        ...use,
        service: { ...service, encryption: e, business: b, openness: o },
      })),
    ),
  );
}

/** Every way in which a visitor may answer a matter, by hand. */
function answered(matter: Matter, before: Answers): Answers[] {
  switch (matter.asks) {
    case "question":
      return (["yes", "partly", "no", "not-applicable"] as const).map((answer) => ({
        ...before,
        answers: new Map(before.answers).set(matter.question, answer),
      }));
    case "setting":
      return (["yes", "no"] as const).map((answer) => ({
        ...before,
        settings: new Map(before.settings).set(matter.setting, answer),
      }));
    case "unlisted": {
      const isMeant = ({ service }: Use): boolean =>
        typeof service !== "string" && `unlisted:${service.kind}:${service.name}` === matter.use;
      return before.uses
        .filter(isMeant)
        .flatMap(usesOnce)
        .map((meant) => ({
          ...before,
          uses: before.uses.map((use) => (isMeant(use) ? meant : use)),
        }));
    }
    case "catalogue":
    case "uses":
      return [];
  }
}

function opened(answers: Answers, catalogue: Catalogue) {
  const now = assess(answers, catalogue);
  const matters = now.score === null ? [] : openMatters(now.situation, now.score.parts, catalogue);
  const asked = matters
    .map(({ matter }) => matter)
    .filter(({ asks }) => asks !== "catalogue" && asks !== "uses");
  return { now, asked };
}

function isOpen({ level }: Assessment): boolean {
  return level !== null && level.low < level.high;
}

describe("what answering the first two questions leaves of the range", () => {
  test(
    "is what assessing every pair of answers gives",
    () => {
      fc.assert(
        fc.property(encounters(TOWN), fc.constantFrom(1, 2), ({ catalogue, answers }, many) => {
          const { now, asked } = opened(answers, catalogue);
          const matters = asked.slice(0, many);
          fc.pre(matters.length > 0);
          const all = matters
            .reduce<Answers[]>(
              (before, matter) => before.flatMap((one) => answered(matter, one)),
              [understood(now)],
            )
            .map((one) => assess(one, catalogue));
          const [lows, highs] = [
            all.map(({ score }) => score?.low ?? 0),
            all.map(({ score }) => score?.high ?? 100),
          ];
          expect(closingOf(now.situation, matters, catalogue)).toEqual({
            least: { low: Math.min(...lows), high: Math.min(...highs) },
            most: { low: Math.max(...lows), high: Math.max(...highs) },
            toOne: lows.every((low, nth) => low === highs[nth]),
            settlesLevel: isOpen(now) && !all.some(isOpen),
          });
        }),
        { numRuns: cases(300) },
      );
    },
    PATIENCE.timeout,
  );

  test("stays within the range of now", () => {
    fc.assert(
      fc.property(encounters(TOWN), ({ catalogue, answers }) => {
        const { now, asked } = opened(answers, catalogue);
        const closing = closingOf(now.situation, asked.slice(0, 2), catalogue);
        fc.pre(asked.length > 0 && closing !== null && now.score !== null);
        expect(closing?.least.low).toBeGreaterThanOrEqual(now.score?.low ?? 0);
        expect(closing?.most.high).toBeLessThanOrEqual(now.score?.high ?? 100);
      }),
      { numRuns: cases(300) },
    );
  });

  test("is one figure, and settles the place, when the last two unknowns are answered", () => {
    const unsure = { "device.os": "unknown", "device.lock": "unknown" } as const;
    const said = visitor({ uses: ["kotori"], answers: { ...KEPT, ...SPARING, ...unsure } });
    const { now, asked } = opened(said, TOWN);
    expect(asked).toEqual([
      { asks: "question", question: "device.os" },
      { asks: "question", question: "device.lock" },
    ]);
    const closing = closingOf(now.situation, asked, TOWN);
    expect(closing).toMatchObject({ toOne: true, settlesLevel: true });
    expect(closing?.least).toEqual({ low: now.score?.low, high: now.score?.low });
    expect(closing?.most).toEqual({ low: now.score?.high, high: now.score?.high });
  });

  test("is not said where a service is to be named first, since any could be", () => {
    const { situation } = assess(visitor({ answers: { "device.os": "yes" } }), TOWN);
    expect(closingOf(situation, [{ asks: "uses" }], TOWN)).toBeNull();
  });
});
