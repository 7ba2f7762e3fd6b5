/** Whatever stands behind the `#`, and whatever other windows say: a screen of ours, and no answer has changed. */
import { screen } from "@testing-library/react";
import fc from "fast-check";
import { beforeEach, describe, expect, it, test } from "vitest";
import { formatRoute, parseHash } from "../../src/store/route.ts";
import { usePlace } from "../../src/store/place.ts";
import { useVisitor } from "../../src/store/store.ts";
import { PATIENCE } from "../assessment/generate.ts";
import { arriveAt, use } from "../screens/arrive.tsx";

const MANY = 10_000;
const MESSAGES = 1000;

const FRAGMENTS: readonly string[] = [
  ..."# #/ #// #/../../ #/%2e%2e/ #/%00 #/%ff #/% #/%E3%81 #/uses/ #/uses/unlisted/more #/Uses".split(
    " ",
  ),
  ..."#/what-for/0 #/what-for/-1 #/what-for/1e9 #/what-for/999 #/what-for/9999 #/what-for/1.5".split(
    " ",
  ),
  ..."#/what-for/NaN #/what-for/ #/what-for/%31 #/criteria/ #/criteria/love #/criteria/__proto__".split(
    " ",
  ),
  ..."#/criteria/constructor #/__proto__ #/constructor #/toString #/hasOwnProperty #/result/../take".split(
    " ",
  ),
  ..."#/catalogue/ #/catalogue/__proto__ #/catalogue/constructor #/catalogue/nothing-of-this-name".split(
    " ",
  ),
  ..."#/catalogue/compare/ #/catalogue/compare/, #/catalogue/compare/,,,, #/catalogue/compare".split(
    " ",
  ),
  ..."#/catalogue/compare/a,b,c,d,e,f #/catalogue/compare/signal,signal,signal #/catalogue/compare/constructor".split(
    " ",
  ),
  ..."#/uses?lang=xx #/uses?lang=__proto__ #/uses?lang= #/uses?lang=ja&lang=en #/uses?lang=../en".split(
    " ",
  ),
  ..."#/uses?lang=en?lang=ja #/?answers=signal #/result?uses=line #/result#/uses ##/uses #uses #!/uses".split(
    " ",
  ),
  ..."#javascript:alert(1) #<script>alert(1)</script> #/<img/src=x/onerror=alert(1)> #//example.org".split(
    " ",
  ),
  ..."#/https://example.org/ #data:text/html,x #/catalogue/javascript:alert(1) #/verify?x=<b>".split(
    " ",
  ),
  "#/uses\u{202e}",
  "#/使う",
  "#/🐦",
  "#/\ud83d",
  "#/uses\n",
  "#/uses\u0000",
  " #/uses",
  "#/ uses",
  `#/${"a".repeat(100_000)}`,
  `#/catalogue/${"a".repeat(100_000)}`,
  `#/catalogue/compare/${"a,".repeat(50_000)}`,
  `#${"/uses".repeat(20_000)}`,
  `#/uses?${"lang=en&".repeat(10_000)}`,
];

const piece = fc.oneof(
  fc.constantFrom(
    "/",
    "#",
    "?",
    "&",
    "=",
    "%",
    "..",
    ",",
    "uses",
    "what-for",
    "criteria",
    "catalogue",
  ),
  fc.constantFrom(
    "compare",
    "lang",
    "ja",
    "en",
    "result",
    "__proto__",
    "signal",
    "7",
    "encryption",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const fragment = fc.array(piece, { maxLength: 12 }).map((all) => `#${all.join("")}`);

beforeEach(() => use("line", { service: "gmail", stakes: "private" }));

test(`${MANY} fragments lead to a route of ours, which leads to itself`, PATIENCE, () => {
  fc.assert(
    fc.property(fragment, (hash) => {
      const { route } = parseHash(hash);
      expect(parseHash(formatRoute(route)).route).toEqual(route);
    }),
    { numRuns: MANY },
  );
});

describe("a fragment by hand", () => {
  it("is one of more than sixty", () => {
    expect(new Set(FRAGMENTS).size).toBeGreaterThan(60);
  });

  it.each(FRAGMENTS.map((hash) => [hash.slice(0, 40), hash]))(
    "%j shows a screen",
    async (_short, hash) => {
      const before = useVisitor.getState();
      const { route, locale } = parseHash(hash);
      await arriveAt(route, locale === "en" ? "en" : "ja");
      const [heading, ...others] = screen.getAllByRole("heading", { level: 1 });
      expect(heading?.textContent).not.toBe("");
      expect(others).toEqual([]);
      expect(screen.queryByRole("heading", { name: "うまく表示できませんでした" })).toBeNull();
      expect(useVisitor.getState()).toBe(before);
    },
  );
});

const word: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    "take-over",
    "ready",
    "hello",
    "erase",
    "naisho",
    "[object Object]",
    null,
    0,
  ),
  fc.constantFrom<unknown>(
    { type: "take-over" },
    { naisho: 1, type: "erase" },
    { naisho: 1, answers: {} },
  ),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
);

test(`${MESSAGES} messages from other windows change nothing`, PATIENCE, async () => {
  await arriveAt({ name: "check" });
  const main = screen.getByRole("main").innerHTML;
  const [visitor, place] = [useVisitor.getState(), usePlace.getState()];
  fc.assert(
    fc.property(
      word,
      fc.constantFrom("https://example.org", "null", window.origin),
      (data, origin) => {
        window.dispatchEvent(new MessageEvent("message", { data, origin, source: window }));
        expect(useVisitor.getState()).toBe(visitor);
        expect(usePlace.getState()).toBe(place);
      },
    ),
    { numRuns: MESSAGES },
  );
  expect(screen.getByRole("main").innerHTML).toBe(main);
});
