import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionsIn, TOPICS } from "../../src/embed/options.ts";
import { heightOf, helloOf, padded, ready, toFrame, toHost } from "../../src/embed/wire.ts";
import { secretAsked, secretIn, wordPressHeight } from "../../src/embed/wordpress.ts";

const RUNS = { numRuns: 2000 };

/** Anything that a page can post: structured clones, of every depth, with our own words among the keys and values. */
const words = ["naisho", "type", "px", "theme", "lang", "own", "message", "secret", "__proto__"];
const values = fc.oneof(
  fc.constantFrom<unknown>(1, 2, "1", true, "ready", "height", "hello", "light", "ja", 640, NaN),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
);
const messages = fc.oneof(
  fc.anything({ withMap: true, withSet: true, withSparseArray: true }),
  fc.dictionary(fc.constantFrom(...words), values),
);

const HEIGHTS = new Set(Array.from({ length: 20_000 - 119 }, (_, index) => 120 + index));

describe("what a host takes from a frame", () => {
  it("is, of whatever is posted, only that it is there and a height from 120 to 20000 px", () => {
    fc.assert(
      fc.property(messages, (data) => {
        const said = toHost(data);
        if (said === null) return;
        const { naisho, type, ...others } = said;
        expect([naisho, type]).toEqual([1, "px" in others ? "height" : "ready"]);
        expect(Object.keys(others).filter((name) => name !== "px")).toEqual([]);
        expect(HEIGHTS.has("px" in others ? Number(others.px) : 120)).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([119, 20_001, 640.5, Number.NaN, Number.POSITIVE_INFINITY, "640", null, -640, [640]])(
    "is no height of %s",
    (px) => {
      expect(toHost({ naisho: 1, type: "height", px })).toBeNull();
    },
  );

  it("is nothing of a version to come, and unknown members are passed over", () => {
    expect(toHost({ naisho: 2, type: "ready" })).toBeNull();
    expect(toHost({ naisho: 1, type: "ready", score: 57 })).toEqual(ready);
  });
});

describe("what a frame takes from a host", () => {
  it("is, of whatever is posted, only a theme and a language of two each", () => {
    fc.assert(
      fc.property(messages, (data) => {
        const said = toFrame(data);
        if (said === null) return;
        const { theme, lang, ...others } = said;
        expect(others).toEqual({ naisho: 1, type: "hello", own: true });
        expect([undefined, "light", "dark"]).toContain(theme);
        expect([undefined, "ja", "en"]).toContain(lang);
      }),
      RUNS,
    );
  });

  it.each([
    { naisho: 1, type: "hello" },
    { naisho: 1, type: "hello", own: true, theme: "red" },
    { naisho: 1, type: "hello", own: true, lang: "xx" },
    { naisho: 1, type: "height", px: 640 },
    "hello",
  ])("is nothing of %j", (data) => {
    expect(toFrame(data)).toBeNull();
  });

  it("is what a host makes", () => {
    expect(toFrame(helloOf("dark", "en"))).toEqual(helloOf("dark", "en"));
    expect(toFrame(helloOf(null, null))).toEqual({ naisho: 1, type: "hello", own: true });
  });
});

describe("a height", () => {
  it("is told in steps of 64 px, so that no screen is known by it to the pixel", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 19_000, noNaN: true }), (content) => {
        const told = heightOf(content);
        expect(told?.px).toBe(padded(content));
        expect((told?.px ?? 1) % 64).toBe(0);
        expect((told?.px ?? 0) - content).toBeLessThan(64);
        expect(told?.px).toBeGreaterThanOrEqual(content);
      }),
      RUNS,
    );
  });

  it("is not told where nothing is laid out, or of what no host would take", () => {
    expect(heightOf(0)).toBeNull();
    expect(heightOf(20_001)).toBeNull();
  });
});

describe("WordPress's secret", () => {
  it("is read from the fragment that it appends, and never from anything else", () => {
    expect(secretIn("#?secret=Ab3dE")).toBe("Ab3dE");
    for (const hash of [
      "",
      "#/uses",
      "#?secret=",
      "#?secret=a&b",
      "#?secret=a%20b",
      "#?secret=<x",
    ]) {
      expect(secretIn(hash)).toBeNull();
    }
    fc.assert(
      fc.property(messages, (data) => {
        expect(secretAsked(data) ?? "a1").toMatch(/^[a-zA-Z0-9]{1,64}$/);
      }),
      RUNS,
    );
    expect(secretAsked({ message: "ready", secret: "Ab3dE" })).toBe("Ab3dE");
    expect(wordPressHeight(640, "a")).toEqual({ message: "height", value: 640, secret: "a" });
  });
});

describe("the options in the address", () => {
  it("are one of each list, whatever stands there", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const { topic, lang, theme } = optionsIn(query);
        expect(TOPICS).toContain(topic);
        expect([null, "ja", "en"]).toContain(lang);
        expect([null, "light", "dark"]).toContain(theme);
      }),
    );
    expect(optionsIn("?topic=notes&lang=en-GB&theme=dark")).toEqual({
      topic: "notes",
      lang: "en",
      theme: "dark",
    });
    expect(optionsIn("?topic=x&lang=x&theme=x")).toEqual(optionsIn(""));
  });
});
