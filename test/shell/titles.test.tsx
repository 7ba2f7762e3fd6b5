import { describe, expect, it } from "vitest";
import type { Route } from "../../src/store/route.ts";
import { arriveAt, use } from "../screens/arrive.tsx";

const OWN = {
  name: "ひみつの手帳",
  kind: "notes",
  encryption: "no",
  business: "no",
  openness: "no",
} as const;

/** Screens that show what this visitor uses, or what comes of it. */
const TELLING: readonly Route[] = [
  { name: "uses" },
  { name: "unlisted" },
  { name: "whatFor", index: 1 },
  { name: "whatFor", index: 2 },
  { name: "criterion", criterion: "encryption" },
  { name: "criterion", criterion: "devices" },
  { name: "data" },
  { name: "check" },
  { name: "result" },
  { name: "take" },
];

describe("a screen's name in the tab, which browsers write down", () => {
  it.each(TELLING)("tells nothing of what the visitor said: %o", async (route) => {
    use("line", { service: OWN });
    await arriveAt(route);
    const told = document.title;
    expect(told).not.toMatch(/LINE|手帳/u);
    expect(told).toMatch(/ \| ナイショ$/u);
    use("signal");
    await arriveAt(route);
    expect(document.title).toBe(told);
  });

  it("is the heading where that is the same for everybody", async () => {
    await arriveAt({ name: "verify" });
    expect(document.title).toBe("自分で、確かめるには。 | ナイショ");
    await arriveAt({ name: "service", service: "line" });
    expect(document.title).toBe("LINE | ナイショ");
  });
});
