import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type * as libraryModule from "../../src/catalogue/library.ts";
import type * as loadModule from "../../src/catalogue/load.ts";
import { useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

vi.mock("../../src/catalogue/library.ts", async (original) => {
  const { withOldTalk } = await import("./oldTalk.ts");
  const { library } = await original<typeof libraryModule>();
  const { makeLibrary } = await vi.importActual<typeof loadModule>("../../src/catalogue/load.ts");
  return withOldTalk({ library, makeLibrary });
});

describe("a service that ended, at the check", () => {
  it("is named with its end and what to do about what is left", async () => {
    use("old-talk", "line");
    await arriveAt({ name: "check" });
    const heading = screen.getByRole("heading", { level: 3, name: "むかし電話" });
    const row = within(heading.parentElement ?? document.body);
    expect(row.getByText("2025年5月5日に終わったサービスです。")).toBeDefined();
    const link = row.getByRole("link", { name: "消しかた" });
    expect(link.getAttribute("href")).toBe("https://old.example/delete");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(screen.queryByRole("link", { name: "変える むかし電話" })).toBeNull();
  });

  it("is not asked about on the way", async () => {
    use("old-talk", "line");
    await arriveAt({ name: "whatFor", index: 2 });
    expect(screen.getByText("LINE（1つめ／1）")).toBeDefined();
  });
});

describe("a service that has a new id, from an older file", () => {
  it("is asked about under its name of today, and keeps its answers", async () => {
    use("naver-line");
    await arriveAt({ name: "whatFor", index: 1 });
    const next = screen.getByRole("link", { name: "次へ" });
    expect(next.getAttribute("href")).toBe("#/criteria/encryption");
    await userEvent.click(screen.getByRole("radio", { name: /聞かれてもかまわない話/ }));
    expect(useVisitor.getState().answers.uses).toEqual([
      { service: "naver-line", stakes: "everyday" },
    ]);
    await arriveAt({ name: "check" });
    expect(screen.getByRole("link", { name: "変える LINE" })).toBeDefined();
  });
});
