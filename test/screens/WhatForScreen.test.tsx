import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { setSetting, useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

const at = (index: number) => ({ name: "whatFor", index }) as const;
const uses = () => useVisitor.getState().answers.uses;

describe("what a use is for", () => {
  it("is asked in the words of talking, keeping, looking up and publishing", async () => {
    use("line", "google-photos", "google-search", "x");
    const headings = [
      "LINEでは、どんな話をしますか。",
      "Google フォトには、どんなものをしまいますか。",
      "Google 検索は、どんなことに使いますか。",
      "Xでは、どんなことを公開しますか。",
    ];
    for (const [place, name] of headings.entries()) {
      await arriveAt(at(place + 1));
      expect(screen.getByRole("heading", { level: 1, name })).toBeDefined();
      expect(screen.getAllByRole("radio")).toHaveLength(place === 2 ? 6 : 3);
    }
  });

  it("is asked in English too", async () => {
    use("line", "signal");
    await arriveAt(at(2), "en");
    expect(
      screen.getByRole("heading", { level: 1, name: "What do you talk about on Signal?" }),
    ).toBeDefined();
    expect(screen.getByRole("radio", { name: /I would lower my voice/ })).toBeDefined();
    expect(screen.getByRole("checkbox", { name: "I can't leave Signal" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Next" })).toBeDefined();
    expect(screen.getByText("Signal (2 of 2)")).toBeDefined();
  });

  it("can be chosen by keyboard alone", async () => {
    use("line");
    await arriveAt(at(1));
    const user = userEvent.setup();
    screen.getByRole("radio", { name: /聞かれてもかまわない話/ }).focus();
    await user.keyboard(" ");
    expect(uses()[0]?.stakes).toBe("everyday");
    await user.keyboard("{ArrowDown}");
    expect(uses()[0]?.stakes).toBe("private");
  });

  it("says what it counts as until something is chosen", async () => {
    use("line");
    await arriveAt(at(1));
    expect(screen.getByText("えらばなければ、「声をひそめたい話」として数えます。")).toBeDefined();
    await userEvent.click(screen.getByRole("radio", { name: /聞かれてもかまわない話/ }));
    expect(screen.queryByText(/えらばなければ/)).toBeNull();
  });

  it("says of what decides a life that it belongs in a room", async () => {
    use("line");
    await arriveAt(at(1));
    await userEvent.click(screen.getByRole("radio", { name: /人生を左右する話/ }));
    expect(screen.getByText("人生を左右する話は、できれば会って。")).toBeDefined();
  });

  it("takes that it cannot be left", async () => {
    use("line");
    await arriveAt(at(1));
    await userEvent.click(screen.getByRole("checkbox", { name: "LINEは、やめられない" }));
    expect(uses()[0]?.mustStay).toBe(true);
  });
});

describe("a setting", () => {
  const name = /パーソナライズド広告/;

  it("that two services share is asked once, and shows its answer at the second", async () => {
    use("gmail", "google-search");
    await arriveAt(at(1));
    await userEvent.click(
      within(screen.getByRole("group", { name })).getByRole("radio", { name: "はい" }),
    );
    await arriveAt(at(2));
    const group = within(screen.getByRole("group", { name }));
    expect(group.getByRole<HTMLInputElement>("radio", { name: "はい" }).checked).toBe(true);
    expect(group.getByText("Gmailと同じ設定です。答えは一度で足ります。")).toBeDefined();
  });

  it('can be answered with "I don\'t know", and says where it is', async () => {
    use("zoom");
    await arriveAt(at(1));
    const group = within(screen.getByRole("group", { name: /^Zoomのミーティング/ }));
    await userEvent.click(group.getByRole("radio", { name: "わからない" }));
    expect(useVisitor.getState().answers.settings.get("zoom-end-to-end-encryption")).toBe(
      "unknown",
    );
    expect(group.getByText(/ウェブポータル/)).toBeDefined();
  });
});

describe("the list of uses", () => {
  it("leads to each, and says what was answered", async () => {
    use({ service: "line", stakes: "everyday" }, "signal", "google-search", "gmail");
    await arriveAt(at(2));
    const items = within(screen.getByRole("list", { name: "使っているもの" })).getAllByRole(
      "listitem",
    );
    expect(items.map((item) => item.textContent)).toEqual([
      "LINE聞かれてもかまわない話",
      "Signalいま",
      "Gmailまだ",
    ]);
    expect(screen.getByRole("link", { name: "Gmail" }).getAttribute("href")).toBe("#/what-for/4");
    expect(screen.getByRole("link", { name: "次へ" }).getAttribute("href")).toBe("#/what-for/4");
  });
});

describe("an address without a question", () => {
  it("leads to the check", async () => {
    use("line", "a-service-of-later");
    for (const index of [2, 9]) {
      await arriveAt(at(index));
      expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe("");
      expect(screen.getByRole("link", { name: /見なおし/ }).getAttribute("href")).toBe("#/check");
    }
  });

  it("does not lose a setting that was answered before", async () => {
    use("gmail");
    setSetting("google-ads-personalisation-off", "no");
    await arriveAt(at(7));
    expect(useVisitor.getState().answers.settings.size).toBe(1);
  });
});
