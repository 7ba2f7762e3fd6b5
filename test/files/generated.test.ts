import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { readFile } from "../../src/files/read.ts";
import { REFUSAL_CODES } from "../../src/files/refusal.ts";
import { answersText, resultText } from "../../src/files/write.ts";
import answersSchema from "../../public/schema/answers.v1.json" with { type: "json" };
import resultSchema from "../../public/schema/result.v1.json" with { type: "json" };
import { cases, encounters, PATIENCE } from "../assessment/generate.ts";
import { TOWN } from "../assessment/town.ts";
import { bytesOf } from "./bytes.ts";
import { damaged, spoiled } from "./spoil.ts";

const ajv = new Ajv2020({ allErrors: false, strict: true });
const isAnswers = ajv.compile(answersSchema);
const isResult = ajv.compile(resultSchema);

const answersTexts = encounters(TOWN).map(({ answers }) => answersText(answers));
const resultTexts = encounters(TOWN).map(({ catalogue, answers }) =>
  resultText(assess(answers, catalogue), catalogue),
);
const parsed = (text: string): unknown => JSON.parse(text);

const CODES: readonly string[] = REFUSAL_CODES;
/** A place is shown to the visitor: short, plain, and never empty. */
const PLACE = /^[\w.…\\{}:"-]+$/u;

/** Whether a file is read; what is refused must say why and where. */
function isRead(bytes: Uint8Array): boolean {
  const outcome = readFile(bytes);
  if (outcome.ok) return true;
  const { code, place } = outcome.refusal;
  if (!CODES.includes(code) || !PLACE.test(place)) throw new Error(`${code} at ${place}`);
  return false;
}

function decoded(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

test(
  "whatever answers a visitor keeps, the published schema and the reader accept them",
  PATIENCE,
  () => {
    fc.assert(
      fc.property(answersTexts, (text) => {
        expect([isAnswers(parsed(text)), isRead(bytesOf(text))]).toEqual([true, true]);
      }),
      { numRuns: cases() },
    );
  },
);

test(
  "whatever result a visitor gets, the published schema and the reader accept it",
  PATIENCE,
  () => {
    fc.assert(
      fc.property(resultTexts, (text) => {
        expect([isResult(parsed(text)), isRead(bytesOf(text))]).toEqual([true, true]);
      }),
      { numRuns: cases() },
    );
  },
);

test(
  "of spoiled answers the reader takes exactly what the published schema takes",
  PATIENCE,
  () => {
    const taken = { yes: 0, no: 0 };
    fc.assert(
      fc.property(spoiled(answersTexts.map(parsed)), (value) => {
        const valid = isAnswers(value);
        taken[valid ? "yes" : "no"] += 1;
        // A spoiled file may have become a result, which has a schema of its own.
        fc.pre(
          !(
            typeof value === "object" &&
            value !== null &&
            Object.values(value).includes("naisho-result")
          ),
        );
        expect(isRead(bytesOf(JSON.stringify(value)))).toBe(valid);
      }),
      { numRuns: cases(6000) },
    );
    expect(taken.no).toBeGreaterThan(taken.yes);
    expect(taken.yes).toBeGreaterThan(100);
  },
);

test("of spoiled results the reader takes whatever the published schema takes", PATIENCE, () => {
  fc.assert(
    fc.property(spoiled(resultTexts.map(parsed)), (value) => {
      const read = isRead(bytesOf(JSON.stringify(value)));
      expect(read || !isResult(value)).toBe(true);
    }),
    { numRuns: cases() },
  );
});

test("a file damaged on its way is refused, or is still a whole file", PATIENCE, () => {
  const good = fc.oneof(answersTexts, resultTexts).map(bytesOf);
  const met = { read: 0, refused: 0 };
  fc.assert(
    fc.property(damaged(good), (bytes) => {
      if (!isRead(bytes)) {
        met.refused += 1;
        return;
      }
      met.read += 1;
      const value = decoded(bytes);
      const outcome = readFile(bytes);
      const asResult = outcome.ok && outcome.value.workedOutWith !== null;
      expect(asResult || isAnswers(value)).toBe(true);
    }),
    { numRuns: cases() },
  );
  expect(met.refused).toBeGreaterThan(met.read);
});

test("any bytes at all are refused without a crash", PATIENCE, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(isRead(bytes)).toBe(false);
    }),
    { numRuns: cases() },
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(isRead(bytesOf(text))).toBe(false);
    }),
    { numRuns: cases() },
  );
});
