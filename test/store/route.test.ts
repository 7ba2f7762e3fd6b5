import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVEL_CRITERIA } from "../../src/assessment/vocabulary.ts";
import { formatRoute, parseHash, type Route } from "../../src/store/route.ts";

const ROUTES: readonly Route[] = [
  ...(
    [
      "welcome",
      "uses",
      "unlisted",
      "data",
      "check",
      "result",
      "take",
      "verify",
      "method",
      "catalogue",
    ] as const
  ).map((name) => ({ name })),
  { name: "whatFor", index: 1 },
  { name: "whatFor", index: 200 },
  ...LEVEL_CRITERIA.map((criterion) => ({ name: "criterion", criterion }) as const),
  { name: "service", service: "proton-mail" },
  { name: "compare", services: ["line"] },
  { name: "compare", services: ["line", "signal", "x-dm", "1password"] },
  { name: "shared", data: "eyJ2IjoxfQ-_" },
  { name: "shared", data: "" },
];

describe("the address", () => {
  it.each(ROUTES)("leads back to the screen it was made for: %o", (route) => {
    expect(parseHash(formatRoute(route))).toEqual({ route, locale: undefined });
    expect(parseHash(formatRoute(route, "en"))).toEqual({ route, locale: "en" });
  });

  it.each([
    "",
    "#",
    "#/nowhere",
    "#/what-for/0",
    "#/what-for/x",
    "#/criteria/minimisation",
    "#/catalogue/",
    "#/catalogue/LINE",
    "#/catalogue/line/more",
    "#/catalogue/compare/",
    "#main",
  ])("that nobody knows (%s) leads to the welcome", (hash) => {
    expect(parseHash(hash).route).toEqual({ name: "welcome" });
  });

  it("compares no more than four services", () => {
    expect(parseHash("#/catalogue/compare/a,b,c,d,e").route).toEqual({
      name: "compare",
      services: ["a", "b", "c", "d"],
    });
  });

  it("may hold anything without breaking", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { route } = parseHash(`#${text}`);
        expect(parseHash(formatRoute(route)).route).toEqual(route);
      }),
    );
  });
});
