import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { library } from "../../src/catalogue/library.ts";
import { useBrowsing } from "../../src/store/browsing.ts";
import { arriveAt, use } from "./arrive.tsx";

const CATALOGUE = { name: "catalogue" } as const;
const START = useBrowsing.getState();

const count = (): string => document.querySelector("output.listed")?.textContent ?? "";
const row = (name: string): HTMLElement =>
  screen.getByRole("link", { name }).closest("li") ?? document.body;

async function choose(label: string, option: string): Promise<void> {
  await userEvent.selectOptions(screen.getByRole("combobox", { name: label }), option);
}

/** Opens a group of kinds, as its toggle event would: jsdom has none. */
function open(group: string): void {
  const details = screen.getByText(group).closest("details");
  if (details === null) throw new Error(`no group ${group}`);
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
}

beforeEach(() => {
  use();
  useBrowsing.setState(START);
});

describe("the catalogue", () => {
  it("says how many services there are, and of which day it is", async () => {
    await arriveAt(CATALOGUE);
    expect(count()).toBe(`ぜんぶで${library.entries.size}個`);
    expect(screen.getByText(/年\d+月\d+日の版/u)).toBeDefined();
  });

  it("opens a kind and shows each service with kind, place and three verdicts in words", async () => {
    await arriveAt(CATALOGUE);
    open("メッセージ・通話");
    const line = row("LINE").textContent;
    expect(line).toContain("メッセージ");
    expect(line).toContain("封書");
    expect(line).toContain("暗号化一部");
    expect(line).toContain("だれが払うか人に合わせた広告");
    expect(line).toContain("中の公開非公開");
    expect(row("Signal").textContent).toContain("個室 〜 対面");
  });

  it("finds by name, in kana too, and announces how many", async () => {
    await arriveAt(CATALOGUE);
    await userEvent.type(screen.getByRole("searchbox"), "しぐなる");
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toBe("Signal");
    expect(count()).toMatch(new RegExp(`^${library.entries.size}個のうち、\\d+個$`, "u"));
  });

  it("filters by kind and verdict, and clears again", async () => {
    await arriveAt(CATALOGUE, "en");
    await choose("Kind", "Mail");
    const all = screen.getAllByRole("heading", { level: 2 }).length;
    await choose("End-to-end encryption", "None");
    const some = screen.getAllByRole("heading", { level: 2 }).length;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(screen.queryByRole("link", { name: "Proton Mail" })).toBeNull();
    expect(screen.getByText("2 conditions")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Clear the filter" }));
    expect(count()).toBe(`${library.entries.size} in all`);
  });

  it("says so where nothing fits", async () => {
    await arriveAt(CATALOGUE);
    await choose("種類", "検索");
    await choose("端から端までの暗号化", "すべて");
    expect(screen.getByText(/あてはまるものがありません/u)).toBeDefined();
  });

  it("shows a long list in parts, and goes on with the first new row", async () => {
    await arriveAt(CATALOGUE, "en");
    await choose("Runs on", "Android");
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(40);
    await userEvent.click(screen.getByRole("button", { name: /^Show \d+ more$/u }));
    const names = screen.getAllByRole("heading", { level: 2 });
    expect(names).toHaveLength(80);
    expect(document.activeElement).toBe(names[40]?.querySelector("a"));
  });

  it("says when a service ended, in place of verdicts", async () => {
    await arriveAt(CATALOGUE);
    await userEvent.type(screen.getByRole("searchbox"), "skype");
    expect(row("Skype").textContent).toContain("2025年5月5日に終わりました");
  });

  it("leads four services and no fifth to a comparison", async () => {
    await arriveAt(CATALOGUE);
    await choose("種類", "メール");
    const boxes = screen.getAllByRole("checkbox", { name: /^くらべる / });
    const [first] = boxes;
    if (first === undefined) throw new Error("no boxes");
    await userEvent.click(first);
    expect(screen.getByRole("button", { name: "もう一つで、くらべられます" })).toBeDefined();
    for (const box of boxes.slice(1, 4)) await userEvent.click(box);
    expect(boxes[4]?.hasAttribute("disabled")).toBe(true);
    const href = screen.getByRole("link", { name: "ならべて見る" }).getAttribute("href");
    expect(href).toMatch(/^#\/catalogue\/compare\/gmail(,[a-z0-9-]+){3}$/u);
    const chips = within(screen.getByRole("list", { name: "くらべるもの" }));
    await userEvent.click(chips.getByRole("button", { name: "Gmailをはずす" }));
    expect(first.hasAttribute("disabled")).toBe(false);
    expect(boxes[4]?.hasAttribute("disabled")).toBe(false);
  });

  it("lays every kind open for paper", async () => {
    await arriveAt(CATALOGUE);
    expect(screen.queryByRole("link", { name: "LINE" })).toBeNull();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(document.querySelectorAll(".service-row")).toHaveLength(library.entries.size);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(document.querySelectorAll(".service-row")).toHaveLength(0);
  });
});
