import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { useBrowsing } from "../../src/store/browsing.ts";
import { arriveAt, use } from "./arrive.tsx";

const compare = (...services: string[]) => ({ name: "compare", services }) as const;
const h1 = (): string => screen.getByRole("heading", { level: 1 }).textContent;

const table = () => within(screen.getByRole("table"));
const heads = (): string[] =>
  table()
    .getAllByRole("columnheader")
    .slice(1)
    .map((head) => head.querySelector("a")?.textContent ?? "");

function cells(name: string): string[] {
  const row = table().getByRole("rowheader", { name }).closest("tr");
  return [...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent);
}

beforeEach(() => use());

describe("services side by side", () => {
  it("stand in columns in the order they were picked, verdicts in rows with words", async () => {
    await arriveAt(compare("signal", "line", "gmail"));
    expect(h1()).toBe("三つを、ならべて見る");
    expect(heads()).toEqual(["Signal", "LINE", "Gmail"]);
    const encryption = cells("端から端までの暗号化");
    expect(encryption.map((cell) => /^(すべて|一部|なし|わかりません)/u.exec(cell)?.[0])).toEqual([
      "すべて",
      "一部",
      "なし",
    ]);
    expect(encryption.every((cell) => /日に確認/u.test(cell))).toBe(true);
    expect(cells("欠点")[0]).toContain("電話番号がいります。");
  });

  it("name what a setting changes only where one does", async () => {
    await arriveAt(compare("signal", "line"), "en");
    expect(table().queryByRole("rowheader", { name: "What a setting changes" })).toBeNull();
    await arriveAt(compare("signal", "whatsapp"), "en");
    expect(cells("What a setting changes")).toEqual([
      "None",
      "Encrypt the WhatsApp backup end to end",
    ]);
  });

  it("count once however often they are named, and leave out what is not here", async () => {
    await arriveAt(compare("line", "line", "no-such", "signal"), "en");
    expect(h1()).toBe("Two side by side");
    expect(screen.getByText("Left out, not in the catalogue: no-such")).toBeDefined();
  });

  it("can be taken out one by one", async () => {
    await arriveAt(compare("line", "signal"));
    const out = screen.getByRole("link", { name: "LINEをはずす" });
    expect(out.getAttribute("href")).toBe("#/catalogue/compare/signal");
  });

  it("go back to the catalogue picked, to change them", async () => {
    await arriveAt(compare("line", "signal"));
    await userEvent.click(screen.getByRole("link", { name: "一覧から足す・入れかえる" }));
    expect(useBrowsing.getState().picked).toEqual(["line", "signal"]);
  });

  it("show one that has ended without verdicts", async () => {
    await arriveAt(compare("skype", "signal"));
    expect(cells("だれが払うか")[0]).toBe("終わったサービスは、見立てません。");
  });

  it("say so where there is nothing to compare", async () => {
    await arriveAt(compare("no-such"));
    expect(h1()).toBe("ならべるものが、まだありません。");
    expect(screen.queryByRole("table")).toBeNull();
  });
});
