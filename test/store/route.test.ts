import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVEL_CRITERIA } from "../../src/assessment/vocabulary.ts";
import { formatRoute, parseHash, type Route } from "../../src/store/route.ts";

const ROUTES: readonly Route[] = [
  ...(
    ["welcome", "uses", "unlisted", "data", "check", "result", "take", "verify", "method"] as const
  ).map((name) => ({ name })),
  { name: "whatFor", index: 1 },
  { name: "whatFor", index: 200 },
  ...LEVEL_CRITERIA.map((criterion) => ({ name: "criterion", criterion }) as const),
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
    "#main",
  ])("that nobody knows (%s) leads to the welcome", (hash) => {
    expect(parseHash(hash).route).toEqual({ name: "welcome" });
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
