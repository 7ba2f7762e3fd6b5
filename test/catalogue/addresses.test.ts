import { describe, expect, test } from "vitest";
import { entry, evidence, faults, verdicts } from "./entries.ts";

const unsafe: readonly (readonly [string, RegExp])[] = [
  ["http://example.org/", /website: Invalid/u],
  ["javascript:alert(1)", /website: Invalid/u],
  ["data:text/html,hello", /website: Invalid/u],
  ["https://", /website: Invalid/u],
  ["https://exa mple.org/", /website: Invalid/u],
  ["https://name:word@example.org/", /holds a name or password/u],
  ["https://example.org:8443/", /names a port/u],
  ["https://127.0.0.1/", /not at a public name/u],
  ["https://[::1]/", /not at a public name/u],
  ["https://localhost/", /not at a public name/u],
  ["https://\u0435xample.org/", /no plain HTTPS/u],
  ["https://example.org/\u202Egnp", /no plain HTTPS/u],
  ["https://example.org/?utm_source=us", /follows whoever clicks/u],
  ["https://example.org/?a=1&gclid=2", /follows whoever clicks/u],
];

describe("an address", () => {
  test.each(unsafe)("like %s is refused", (website, message) => {
    expect(faults({ ...entry, website }).join("\n")).toMatch(message);
  });

  test("is looked at wherever it stands", () => {
    const bad = "https://localhost/";
    const source = { url: bad, title: "A page" };
    const lifted = { encryption: { to: "partly", reason: "e2ee-but-groups", ...evidence, source } };
    const all = faults(
      {
        ...verdicts({ business: { ...entry.verdicts.business, source } }),
        lifts: { "sound-setting": lifted },
        deletion: { url: bad, difficulty: "easy", checked: null },
        export: { url: bad, checked: null },
        fediverse: bad,
      },
      undefined,
      { ...entry, id: "sound-setting" },
    );
    expect(all.filter((line) => line.includes("not at a public name"))).toHaveLength(5);
  });

  test("with a query of the service's own is fine", () => {
    expect(faults({ ...entry, website: "https://example.org/?contentId=5&lang=ja" })).toEqual([]);
  });
});

describe("a source", () => {
  const cited = (url: string): string =>
    faults(
      verdicts({ business: { ...entry.verdicts.business, source: { url, title: "Another" } } }),
    ).join("\n");

  test.each([
    "https://tosdr.org/en/service/1",
    "https://www.privacyguides.org/en/",
    "https://alternativeto.net/software/sound/",
    "https://www.slant.co/topics/1",
    "https://www.securemessagingapps.com/",
    "https://privacyspy.org/product/sound/",
    "https://prism-break.org/en/",
    "https://www.privacytools.io/",
    "https://ja.wikipedia.org/wiki/X",
  ])("that only rates or retells is refused: %s", (url) => {
    expect(cited(url)).toMatch(/rates or retells/u);
  });

  test("with a like name is another site", () => {
    expect(cited("https://nottosdr.org/")).toBe("");
  });
});
