import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { DEVICE_QUESTIONS } from "../../src/assessment/vocabulary.ts";
import { setAnswer } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

beforeEach(() => use());

const rows = (): string[] =>
  within(screen.getByRole("main"))
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);
const place = (): string => screen.getByText(/いまのところは/u).textContent;

describe("the page about the check itself", () => {
  it("holds it against its four criteria, with the visitor's devices", async () => {
    await arriveAt({ name: "about" });
    expect(rows()).toEqual([
      "端から端までの暗号化 すべて",
      "だれが払うか 使う人のお金・寄付など",
      "中が公開されているか 公開",
      "機器の戸じまり わかりません",
    ]);
    expect(place()).toContain("はがき 〜 対面");
  });

  it("comes to the place that the visitor's devices allow, by the same rules", async () => {
    for (const question of DEVICE_QUESTIONS) setAnswer(question, "yes");
    await arriveAt({ name: "about" });
    expect(rows()[3]).toBe("機器の戸じまり そろっています");
    expect(place()).toContain("「対面」");
    setAnswer("device.os", "no");
    await arriveAt({ name: "about" });
    expect(rows()[3]).not.toContain("そろっています");
    expect(place()).not.toContain("対面");
  });

  it("says where it falls short: device, browser, host, audit, facts", async () => {
    await arriveAt({ name: "about" }, "en");
    const short = screen.getByRole("heading", { name: "Where it falls short" }).closest("section");
    expect(within(short ?? document.body).getAllByRole("listitem")).toHaveLength(5);
  });

  it("says what the page around it hears: that it is ready, and a height", async () => {
    await arriveAt({ name: "about" });
    const handed = screen.getByRole("heading", { name: "渡すもの" }).closest("section");
    expect(handed?.textContent).toContain("用意ができたことと、おおよその高さだけです");
  });

  it("is led to from the ways to check, and leads on", async () => {
    await arriveAt({ name: "verify" });
    const link = screen.getByRole("link", { name: "ナイショ自身を、四つの条件で見る" });
    expect(link.getAttribute("href")).toBe("#/about");
    await arriveAt({ name: "about" });
    const hrefs = screen.getAllByRole("link").map((one) => one.getAttribute("href"));
    expect(hrefs).toEqual(expect.arrayContaining(["#/verify", "#/method", "#/catalogue"]));
  });
});
