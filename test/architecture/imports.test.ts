import { describe, expect, it } from "vitest";
import { breaches, cycleIn } from "./realms.ts";
import { sourceOf, SOURCES } from "./sources.ts";

const none: readonly string[] = [];

describe("who imports whom", () => {
  it("reads the product's files, not an empty folder", () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    expect(SOURCES.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  it("keeps every folder to what it may import", () => {
    expect(SOURCES.flatMap(breaches)).toEqual(none);
  });

  it("has no cycles, not even of types", () => {
    expect(cycleIn(SOURCES)).toEqual(none);
  });

  it("has no barrels", () => {
    const barrels = SOURCES.filter(({ path, passedOn, exported }) => {
      return /\/index\.tsx?$/.test(path) || (exported > 0 && passedOn === exported);
    });
    expect(barrels.map(({ path }) => path)).toEqual(none);
  });
});

describe("the check of imports", () => {
  const faults: readonly (readonly [string, string])[] = [
    ["src/assessment/a.ts", 'import { x } from "../catalogue/b.ts";'],
    ["src/assessment/a.ts", 'import type { X } from "../catalogue/b.ts";'],
    ["src/assessment/a.ts", 'import * as v from "valibot";'],
    ["src/catalogue/a.ts", 'import { x } from "../files/b.ts";'],
    ["src/components/A.tsx", 'import { usePlace } from "../store/place.ts";'],
    ["src/components/A.tsx", 'import { assess } from "../assessment/assess.ts";'],
    ["src/components/A.tsx", 'const a = import("../screens/B.tsx");'],
    ["src/screens/AScreen.tsx", 'import { B } from "./BScreen.tsx";'],
    ["src/screens/AScreen.tsx", 'export { assess } from "../assessment/assess.ts";'],
    ["src/store/a.ts", 'import { i18n } from "../i18n/setup.ts";'],
    ["src/drawer/a.ts", 'import { x } from "./b.ts"; export const y = x;'],
  ];

  it.each(faults)("sees a fault in %s: %s", (path, text) => {
    expect(breaches(sourceOf(path, text))).toHaveLength(1);
  });

  it("lets parts take types of the rules, and the method's words", () => {
    const text = `import type { Score } from "../assessment/score.ts";
      import { GRADES } from "../assessment/vocabulary.ts";`;
    expect(breaches(sourceOf("src/components/A.tsx", text))).toEqual(none);
  });

  it("sees a cycle", () => {
    const a = sourceOf("src/store/a.ts", 'import { b } from "./b.ts"; export const a = b;');
    const b = sourceOf("src/store/b.ts", 'import type { A } from "./a.ts"; export const b = 1;');
    expect(cycleIn([a, b])).toEqual(["src/store/a.ts", "src/store/b.ts", "src/store/a.ts"]);
  });
});
