import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { loadScreens } from "../../src/App.tsx";
import { setAnswer, setDevice, setSetting, useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

const CHECK = { name: "check" } as const;

beforeEach(loadScreens);

/** The row of an answer, with its value. */
function valueOf(label: string): string | undefined {
  const term = screen.getAllByRole("term").find(({ textContent }) => textContent === label);
  return within(term?.parentElement ?? document.body).getAllByRole("definition")[0]?.textContent;
}

describe("the check", () => {
  it("shows every answer in words", async () => {
    use({ service: "line", stakes: "private", mustStay: true }, "zoom", "google-search");
    setSetting("zoom-end-to-end-encryption", "unknown");
    setAnswer("device.os", "yes");
    setAnswer("data.phone", "no");
    setDevice("windows", true);
    setDevice("android", true);
    await arriveAt(CHECK);
    expect(valueOf("LINE")).toBe("声をひそめたい話やめられない");
    expect(valueOf("Zoom")).toBe("まだ「声をひそめたい話」として数えます");
    expect(valueOf("Google 検索")).toBe("知られてもかまわないこと");
    expect(valueOf("お使いの機器")).toBe("Android、Windows");
    expect(valueOf("OSの更新")).toBe("すべて");
    expect(valueOf("書かなくてもいい電話番号")).toBe("書いている");
    expect(valueOf("画面の鍵")).toBe("まだ");
  });

  it("counts what is not known and what is open, and says that it is fine", async () => {
    use("line");
    setAnswer("device.os", "unknown");
    await arriveAt(CHECK);
    expect(screen.getByText(/「わからない」は1問、まだの問いは14問。そのままでも/)).toBeDefined();
    await arriveAt(CHECK, "en");
    expect(screen.getByText(/“I don't know”: 1\. Still open: 14\./)).toBeDefined();
  });

  it("leads to the result", async () => {
    use("line");
    await arriveAt(CHECK);
    const ways = screen.getAllByRole("link", { name: "結果を見る" });
    expect(ways.map((way) => way.getAttribute("href"))).toEqual(["#/result", "#/result"]);
  });

  it("names every way to change after what it changes", async () => {
    use("line", "google-search");
    await arriveAt(CHECK, "en");
    const hrefOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(hrefOf("Change LINE")).toBe("#/what-for/1");
    expect(hrefOf("Change Google Search")).toBe("#/what-for/2");
    expect(hrefOf("Change System updates")).toBe("#/criteria/devices");
    expect(hrefOf("Change Always HTTPS")).toBe("#/data");
    expect(hrefOf("Change Are “personalised ads” turned off in your Google Account?")).toBe(
      "#/criteria/business",
    );
  });
});

describe("changing one answer", () => {
  it("goes to just that question and comes straight back to its row", async () => {
    use("line");
    setAnswer("device.lock", "unknown");
    await arriveAt(CHECK);
    await userEvent.click(screen.getByRole("link", { name: "変える 画面の鍵" }));
    const lock = within(await screen.findByRole("group", { name: "画面に鍵をかけていますか。" }));
    await waitFor(() =>
      expect(document.activeElement).toBe(lock.getByRole("radio", { name: "わからない" })),
    );
    await userEvent.click(lock.getByRole("radio", { name: "すべて" }));
    expect(screen.queryByRole("link", { name: "次へ" })).toBeNull();
    await userEvent.click(screen.getByRole("link", { name: "見なおしにもどる" }));
    const change = await screen.findByRole("link", { name: "変える 画面の鍵" });
    expect(valueOf("画面の鍵")).toBe("すべて");
    await waitFor(() => expect(document.activeElement).toBe(change));
  });

  it("brings whoever changes the devices to their tiles, and back", async () => {
    use("line");
    setDevice("windows", true);
    await arriveAt(CHECK);
    await userEvent.click(screen.getByRole("link", { name: "変える お使いの機器" }));
    const windows = await screen.findByRole("checkbox", { name: "Windows" });
    await waitFor(() => expect(document.activeElement).toBe(windows));
    await userEvent.click(screen.getByRole("link", { name: "見なおしにもどる" }));
    const change = await screen.findByRole("link", { name: "変える お使いの機器" });
    await waitFor(() => expect(document.activeElement).toBe(change));
  });

  it("does not turn the journey back for whoever comes by its own order", async () => {
    use("line");
    await arriveAt(CHECK);
    await userEvent.click(screen.getByRole("link", { name: "変える LINE" }));
    await userEvent.click(await screen.findByRole("link", { name: "見なおしにもどる" }));
    await screen.findByRole("link", { name: "変える LINE" });
    await arriveAt({ name: "whatFor", index: 1 });
    expect(screen.getByRole("link", { name: "次へ" }).getAttribute("href")).toBe(
      "#/criteria/encryption",
    );
  });
});

describe("what cannot be judged", () => {
  it("is named, kept, and can be taken away", async () => {
    use("line", "a-service-of-later");
    setSetting("a-setting-of-later", "yes");
    await arriveAt(CHECK);
    expect(screen.getByRole("heading", { level: 3, name: "a-service-of-later" })).toBeDefined();
    expect(screen.getByRole("heading", { level: 3, name: "a-setting-of-later" })).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "a-service-of-laterをはずす" }));
    expect(useVisitor.getState().answers.uses).toEqual([{ service: "line" }]);
    expect(screen.queryByRole("heading", { level: 3, name: "a-service-of-later" })).toBeNull();
  });
});
