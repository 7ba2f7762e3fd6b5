import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { linkData, type LinkedResult } from "../../src/files/link.ts";
import { forget, useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

const RESULT: LinkedResult = {
  method: 1,
  catalogue: "2026-11-24",
  level: { low: 1, high: 2 },
  score: { low: 51, high: 60 },
  counts: { conversation: [0, 1, 2, 0, 0], vault: [0, 0, 1, 0, 0] },
  services: null,
};

function open(result: LinkedResult, locale?: string): Promise<void> {
  return arriveAt({ name: "shared", data: linkData(result) ?? "" }, locale);
}

beforeEach(forget);

describe("a result that somebody shared", () => {
  it("is shown with where it comes from, and that it cannot be checked here", async () => {
    await open(RESULT, "en");
    const main = screen.getByRole("main").textContent;
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "A result that somebody shared",
    );
    expect(main).toContain("It cannot be checked here.");
    expect(main).toContain("51\u201360 points");
    expect(main).toContain("November 24, 2026");
    expect(screen.getByRole("row", { name: "Envelope 2 1" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Check your own words" }).getAttribute("href")).toBe(
      "#/",
    );
  });

  it("names the services that are here, and only counts what could say anything", async () => {
    await open({ ...RESULT, services: ["line", "trust-me", "you-have-won"] }, "en");
    const main = screen.getByRole("main").textContent;
    expect(main).toContain("LINE");
    expect(main).toContain("2 that are not in these facts");
    expect(main).not.toMatch(/trust|won/u);
  });

  it("without a level or points says so", async () => {
    const none = [0, 0, 0, 0, 0] as const;
    await open({
      ...RESULT,
      level: null,
      score: null,
      counts: { conversation: none, vault: none },
    });
    expect(screen.getByRole("main").textContent).toContain("点はありません");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("changes none of the visitor's own answers, and leads back to them", async () => {
    use("signal");
    const before = useVisitor.getState();
    await open(RESULT);
    expect(useVisitor.getState()).toBe(before);
    expect(screen.getByRole("link", { name: "自分の結果にもどる" }).getAttribute("href")).toBe(
      "#/result",
    );
  });
});

describe("a link that cannot be read", () => {
  it.each(["", "hello", `${linkData(RESULT) ?? ""}x`, "%E3%81", "a".repeat(100_000)])(
    "%.20j says so in a sentence, and loses nothing",
    async (data) => {
      use("signal");
      const before = useVisitor.getState();
      await arriveAt({ name: "shared", data });
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
        "このリンクは読めませんでした。",
      );
      expect(useVisitor.getState()).toBe(before);
    },
  );
});
