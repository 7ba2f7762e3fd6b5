import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LINES } from "../../src/catalogue/lines.ts";
import { arriveAt } from "./arrive.tsx";
import { bestVisitor, poorVisitor } from "./visitors.ts";

const TITLE = "そばにいる人のことで、困っているとき";

function section(): HTMLElement {
  return screen.getByRole("heading", { level: 2, name: TITLE }).closest("section") ?? document.body;
}

describe("somebody who is not safe from a person at home", () => {
  it("reads on the page about the check that it cannot help there, and how to leave", async () => {
    await arriveAt({ name: "about" });
    expect(section().textContent).toContain("機器を手にできる人や、画面を見られる人には");
    expect(section().textContent).toContain("いっしょに使う機器やブラウザでは");
    expect(section().textContent).toContain("「すぐ離れる」");
  });

  it.each([
    ["ja", "DV相談プラス 0120-279-889"],
    ["en", "DV Hotline Plus 0120-279-889"],
  ])("can call every line, each with its source and day (%s)", async (locale, name) => {
    await arriveAt({ name: "about" }, locale);
    const plus = screen.getByRole("link", { name });
    expect(plus.getAttribute("href")).toBe("tel:0120-279-889");
    const navi = screen.getByRole("link", { name: /#8008$/u });
    expect(navi.getAttribute("href")).toBe("tel:%238008");
    for (const { number, source } of LINES) {
      const row = screen.getByRole("link", { name: new RegExp(` ${number}$`, "u") }).closest("li");
      const cited = within(row ?? document.body).getByRole("link", { name: source.title });
      expect(cited.getAttribute("href")).toBe(source.url);
      expect(cited.getAttribute("rel")).toContain("noreferrer");
      expect(row?.textContent).toMatch(/2026/u);
    }
  });

  it("is shown no alarm", async () => {
    await arriveAt({ name: "about" });
    expect(within(section()).queryByRole("alert")).toBeNull();
    expect(section().querySelector(".notice")).toBeNull();
  });

  it("finds it folded at the end of any result, and never on paper", async () => {
    for (const visitor of [poorVisitor, bestVisitor]) {
      visitor();
      await arriveAt({ name: "result" });
      const fold = screen.getByText(TITLE).closest("details");
      expect(fold?.open).toBe(false);
      expect(fold?.closest(".unprinted")).not.toBeNull();
      expect(fold?.textContent).toContain("#9110");
    }
  });

  it("is led there from the checks by an address that gives nothing away", async () => {
    await arriveAt({ name: "verify" });
    expect(screen.getByRole("link", { name: TITLE }).getAttribute("href")).toBe("#/about");
  });
});
