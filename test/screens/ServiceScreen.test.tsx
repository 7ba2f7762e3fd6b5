import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { library } from "../../src/catalogue/library.ts";
import { setSetting, useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

const at = (service: string) => ({ name: "service", service }) as const;
const main = (): string => screen.getByRole("main").textContent;
const section = (heading: string): HTMLElement =>
  screen.getByRole("heading", { level: 2, name: heading }).closest("section") ?? document.body;
const fact = (name: string): string =>
  screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent ?? "";

beforeEach(() => use());

describe("a service's page", () => {
  it("says how far it carries, and that the devices decide the rest", async () => {
    await arriveAt(at("signal"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Signal");
    expect(main()).toContain("個室 〜 対面");
    expect(main()).toContain("機器の戸じまりがそろえば、対面と同じです。");
  });

  it("shows every verdict with word, why, source and date", async () => {
    await arriveAt(at("line"));
    const { verdicts } = library.entries.get("line") ?? {};
    const rows = within(section("見立て")).getAllByRole("listitem");
    expect(rows.map((row) => row.querySelector("h3")?.textContent)).toEqual([
      "端から端までの暗号化 一部",
      "だれが払うか 人に合わせた広告",
      "中が公開されているか 非公開",
    ]);
    for (const verdict of [verdicts?.encryption, verdicts?.business, verdicts?.openness]) {
      const link = screen.getByRole("link", { name: verdict?.source?.title ?? "" });
      expect(link.getAttribute("href")).toBe(verdict?.source?.url);
      expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    }
    expect(rows.every((row) => /\d+日に確認/u.test(row.textContent))).toBe(true);
    expect(main()).toContain(
      "とどめているのは、端から端までの暗号化、お金の出どころ、中身の公開です。",
    );
  });

  it("says of old verdicts that they are", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2030-01-01") });
    await arriveAt(at("signal"));
    vi.useRealTimers();
    expect(screen.getAllByText("半年より前の確認です").length).toBeGreaterThanOrEqual(3);
  });

  it("says where encryption does not apply, and that there is no place", async () => {
    await arriveAt(at("google-search"), "en");
    expect(main()).toContain("Does not apply");
    expect(main()).toContain("The company itself is the other end");
    expect(main()).not.toContain("Postcard");
  });

  it("tells what a setting changes, where it is and what it takes", async () => {
    await arriveAt(at("whatsapp"));
    const settings = section("設定で変わること").textContent;
    expect(settings).toContain("WhatsAppのバックアップをエンドツーエンド暗号化する");
    expect(settings).toContain("端から端までの暗号化：一部 → すべて");
    expect(settings).toContain("設定 → チャット → チャットバックアップ");
    expect(settings).toContain("2分・ひとりで・無料");
  });

  it("names price, number, language, network, the leaked slide and the page to delete it", async () => {
    await arriveAt(at("gmail"));
    expect(fact("料金")).toMatch(/無料/u);
    expect(fact("電話番号")).not.toBe("");
    expect(fact("日本語の画面")).toBe("あります");
    expect(fact("本拠のある国や地域")).toBe("アメリカ合衆国");
    expect(fact("つながりかた")).toBe("一つの会社や団体が、まとめて動かしています");
    expect(fact("2013年にもれた資料")).toContain("2009年1月14日");
    expect(fact("移る手間")).toMatch(/分・.+・/u);
  });

  it("leads to the pages where data is exported and the account deleted", async () => {
    await arriveAt(at("gmail"));
    const { export: page, deletion } = library.entries.get("gmail") ?? {};
    const link = (name: string): string | null =>
      screen.getByRole("link", { name }).getAttribute("href");
    expect(link("データを書き出すページ")).toBe(page?.url);
    expect(link("消すページ")).toBe(deletion?.url);
    expect(fact("データの持ち出し")).toMatch(/\d+日に確認/u);
  });

  it("says where there is no account that one would have to delete", async () => {
    const open = [...library.entries.values()].find(({ account }) => account === "none");
    await arriveAt(at(open?.id ?? ""));
    expect(fact("アカウントの消しかた")).toContain("アカウントのないサービス");
    expect(fact("データの持ち出し")).toContain("アカウントのないサービス");
  });

  it("says of a page that nobody opened that it was not checked", async () => {
    const open = [...library.entries.values()].find(({ export: page }) => page?.checked === null);
    await arriveAt(at(open?.id ?? ""));
    expect(fact("データの持ち出し")).toContain("まだ確かめていないページです");
  });

  it("offers better ones of its kind with what speaks against them", async () => {
    await arriveAt(at("line"));
    const others = section("かわりになるもの");
    expect(within(others).getByRole("link", { name: "Signal" }).getAttribute("href")).toBe(
      "#/catalogue/signal",
    );
    expect(others.textContent).toContain("知っておきたいこと：使っている人は、まだ少なめです。");
    expect(section("これは、すすめていますか").textContent).toMatch(/より良いものが\d+個あります/u);
  });

  it("counts the visitor's own devices and uses", async () => {
    use("line", { service: "gmail", stakes: "private" });
    await arriveAt(at("signal"));
    expect(section("これは、すすめていますか").textContent).toContain(
      "LINEのかわりには：おすすめに入っています。",
    );
    await arriveAt(at("whatsapp"));
    setSetting("whatsapp-encrypted-backup", "yes");
    expect(section("かわりになるもの").textContent).toContain("あなたの機器と設定で");
  });

  it("says why it is not recommended while something is unknown", async () => {
    const open = [...library.entries.values()].find(
      ({ status, verdicts, inJapan }) =>
        status === "active" && inJapan && verdicts.openness.verdict === "unknown",
    );
    if (open === undefined) return;
    await arriveAt(at(open.id));
    expect(section("これは、すすめていますか").textContent).toContain(
      "まだ調べきれていない条件があります。",
    );
  });

  it("takes the service in among the visitor's own, and out again", async () => {
    await arriveAt(at("signal"));
    await userEvent.click(screen.getByRole("checkbox", { name: "これを使っています" }));
    expect(useVisitor.getState().answers.uses).toEqual([{ service: "signal" }]);
    expect(screen.getByRole("link", { name: "結果を見る" }).getAttribute("href")).toBe("#/result");
    await userEvent.click(screen.getByRole("checkbox", { name: "これを使っています" }));
    expect(useVisitor.getState().answers.uses).toEqual([]);
  });

  it("puts others of its kind beside it", async () => {
    await arriveAt(at("line"));
    const href = screen.getByRole("link", { name: "ほかとならべる" }).getAttribute("href");
    expect(href).toMatch(/^#\/catalogue\/compare\/line,[a-z0-9-]+,[a-z0-9-]+$/u);
  });

  it("says of one that has ended when, what to do and what does the same", async () => {
    await arriveAt(at("skype"));
    expect(main()).toContain("Skypeは、2025年5月5日に終わりました。");
    expect(main()).toContain("書き出してから、アカウントを消しておけます");
    expect(screen.getByRole("link", { name: "Skypeを消すページ" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Skypeからデータを書き出すページ" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Signal" })).toBeDefined();
    expect(screen.queryByRole("heading", { name: "見立て" })).toBeNull();
  });

  it("says of an id that is not here that it is not, and leads on", async () => {
    await arriveAt(at("nobody-knows"));
    expect(main()).toContain("「nobody-knows」");
    expect(screen.getByRole("link", { name: "一覧からさがす" }).getAttribute("href")).toBe(
      "#/catalogue",
    );
  });

  it.each(["ja", "en"])(
    "can be read for every service of the catalogue in %s",
    async (locale) => {
      for (const { id, names } of library.entries.values()) {
        await arriveAt(at(id), locale);
        const name = locale === "ja" ? names.ja : names.en;
        expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(name);
        expect(main()).not.toMatch(/\b(service|reasons|terms|settings|result):[a-z]|\{\{/u);
      }
    },
    60_000,
  );
});
