import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_ANSWERS, type Answers } from "../../src/assessment/answers.ts";
import type { Answer } from "../../src/assessment/vocabulary.ts";
import { library } from "../../src/catalogue/library.ts";
import { isSame, since } from "../../src/store/since.ts";
import { encounters } from "../assessment/generate.ts";

const visitor = (answers: Record<string, Answer>, ...services: string[]): Answers => ({
  ...NO_ANSWERS,
  uses: services.map((service) => ({ service })),
  answers: new Map(Object.entries(answers)),
});

const file = (answers: Answers, catalogue?: string) => ({
  answers,
  workedOutWith: catalogue === undefined ? null : { method: library.method.version, catalogue },
});

test("answers that went up are better, down worse, and new ones known", () => {
  const before = visitor({ "device.os": "no", "device.lock": "yes", "data.name": "unknown" });
  const after = visitor({ "device.os": "yes", "device.lock": "partly", "data.name": "no" });
  const { better, worse, known } = since(file(before), after);
  expect(better).toEqual([{ of: "question", question: "device.os" }]);
  expect(worse).toEqual([{ of: "question", question: "device.lock" }]);
  expect(known).toEqual([{ of: "question", question: "data.name" }]);
});

test("uses come and go, and one that stays may reach another place", () => {
  const all = { "device.lock": "yes", "device.encryption": "yes" } as const;
  const { added, gone } = since(
    file(visitor(all, "line", "gmail")),
    visitor(all, "gmail", "signal"),
  );
  expect(added.map(({ key }) => key)).toEqual(["signal"]);
  expect(gone.map(({ key }) => key)).toEqual(["line"]);
});

test("a setting that is on now is better, and so is the use that it lifts", () => {
  const settings = new Map([["whatsapp-encrypted-backup", "no"]] as const);
  const before = { ...visitor({}, "whatsapp"), settings };
  const after = { ...before, settings: new Map([["whatsapp-encrypted-backup", "yes"]] as const) };
  const { better, worse } = since(file(before), after);
  expect(better).toContainEqual({ of: "setting", setting: "whatsapp-encrypted-backup" });
  expect(worse).toEqual([]);
});

test("an older catalogue is told with what was looked up since, the same one is not", () => {
  const mine = visitor({}, "line");
  const old = since(file(mine, "2026-01-01"), mine);
  expect(old.edition).toEqual({ method: library.method.version, catalogue: "2026-01-01" });
  expect(old.lookedUp).toEqual(["line"]);
  expect(isSame(old)).toBe(false);
  expect(since(file(mine, library.date), mine)).toMatchObject({ edition: null, lookedUp: [] });
});

test("nobody has changed since themselves, and going back undoes what was better", () => {
  const towns = encounters(library).map(({ answers }) => answers);
  fc.assert(
    fc.property(towns, towns, (one, other) => {
      expect(isSame(since(file(one), one))).toBe(true);
      const [there, back] = [since(file(one), other), since(file(other), one)];
      expect(there.better).toHaveLength(back.worse.length);
      expect(there.added.map(({ key }) => key)).toEqual(back.gone.map(({ key }) => key));
    }),
    { numRuns: 60 },
  );
});
