import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { ServiceCriterion } from "../../src/assessment/vocabulary.ts";
import { SERVICE_CRITERIA } from "../../src/assessment/vocabulary.ts";
import { i18n } from "../../src/i18n/setup.ts";
import { assessmentOf } from "../../src/store/derived.ts";
import { isStale } from "../../src/store/evidence.ts";
import { nameOfPlace } from "../../src/store/naming.ts";
import { setSetting, useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

const at = (criterion: ServiceCriterion) => ({ name: "criterion", criterion }) as const;
const assessment = () => assessmentOf(useVisitor.getState().answers);

/** The rows of the verdict list: those that stand right in it. */
function rows(): HTMLElement[] {
  return screen.getAllByRole("listitem").filter((row) => row.querySelector("h3") !== null);
}

const MANY = ["line", "signal", "gmail", "google-photos", "google-search", "x", "firefox"];

describe("the verdicts of a criterion", () => {
  it.each(SERVICE_CRITERIA)("are those of the assessment for %s", async (criterion) => {
    use(...MANY);
    await arriveAt(at(criterion));
    const expected = assessment().uses.flatMap(({ use: { at: place }, findings }) => {
      const finding = findings[criterion];
      if (finding === null) return [];
      const word = (grade: typeof finding.low) => i18n.t(`terms:criterion.${criterion}.${grade}`);
      const range = `「${word(finding.low)}」から「${word(finding.high)}」まで`;
      const words = finding.low === finding.high ? word(finding.low) : range;
      return [`${nameOfPlace(place, "ja")} ${words}`];
    });
    const shown = rows().map((row) => row.querySelector("h3")?.textContent ?? "");
    expect(shown.filter((title) => !title.endsWith("あてはまりません")).sort()).toEqual(
      expected.sort(),
    );
  });

  it("stand the best first", async () => {
    use("gmail", "line", "signal");
    await arriveAt(at("encryption"));
    expect(rows().map((row) => row.querySelector("h3")?.textContent)).toEqual([
      "Signal すべて",
      "LINE 一部",
      "Gmail なし",
    ]);
  });

  it("give reason, source and date, and lead there without telling from where", async () => {
    use("signal");
    await arriveAt(at("encryption"), "en");
    const { findings } = assessment().uses[0] ?? {};
    const [page, link] = within(rows()[0] ?? document.body).getAllByRole("link");
    expect(page?.getAttribute("href")).toBe("#/catalogue/signal");
    expect(link?.getAttribute("href")).toBe(findings?.encryption?.source);
    expect(link?.getAttribute("rel")).toBe("noopener noreferrer");
    expect(screen.getByText(/^checked on \w+ \d+, \d{4}$/)).toBeDefined();
  });

  it("gather what encryption does not apply to, with why", async () => {
    use("google-search", "x", "line");
    await arriveAt(at("encryption"));
    const last = rows().at(-1);
    expect(last?.textContent).toContain("Google 検索、X");
    expect(last?.textContent).toContain("あてはまりません");
    expect(last?.textContent).toContain("はじめから公開するもの");
  });

  it("are the visitor's own for what is not listed", async () => {
    const service = {
      name: "社内チャット",
      kind: "messaging",
      encryption: "unknown",
      business: "yes",
      openness: "no",
    } as const;
    use({ service });
    await arriveAt(at("encryption"));
    expect(rows()[0]?.textContent).toBe("社内チャット わかりませんあなたの見立てによります。");
  });

  it("are missing kindly where nothing was picked", async () => {
    use();
    await arriveAt(at("openness"));
    expect(screen.getByRole("link", { name: "使っているものをえらぶ" }).getAttribute("href")).toBe(
      "#/uses",
    );
  });
});

describe("a range", () => {
  it("asks the setting that settles it, and stays in its place once it is answered", async () => {
    use("zoom", "line");
    await arriveAt(at("encryption"));
    expect(screen.getByText("「なし」から「一部」まで")).toBeDefined();
    const group = screen.getByRole("group", { name: /Zoom/ });
    await userEvent.click(within(group).getByRole("radio", { name: "はい" }));
    expect(screen.getByRole("heading", { level: 3, name: "Zoom 一部" })).toBeDefined();
    expect(screen.getByRole("group", { name: /Zoom/ })).toBe(group);
  });

  it("asks a shared setting once, and says so at the others", async () => {
    use("gmail", "google-search");
    await arriveAt(at("business"));
    expect(screen.getAllByRole("group", { name: /パーソナライズド広告/ })).toHaveLength(1);
    expect(screen.getAllByText("Gmailのところの設定で、いっしょに決まります。")).toHaveLength(1);
  });
});

describe("the settings of what is looked up", () => {
  it("are asked with who pays, even when they are answered", async () => {
    use("google-search");
    setSetting("google-ads-personalisation-off", "yes");
    await arriveAt(at("business"));
    const group = within(screen.getByRole("group", { name: /パーソナライズド広告/ }));
    expect(group.getByRole<HTMLInputElement>("radio", { name: "はい" }).checked).toBe(true);
  });

  it("are not asked where they change nothing", async () => {
    use("google-search");
    await arriveAt(at("openness"));
    expect(screen.queryAllByRole("radio")).toHaveLength(0);
  });
});

describe("evidence", () => {
  it("is marked when it is older than 180 days", () => {
    const now = new Date("2026-11-24T12:00:00Z");
    expect(isStale("2026-05-29", now)).toBe(false);
    expect(isStale("2026-05-27", now)).toBe(true);
  });
});
