import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readLink } from "../../src/files/link.ts";
import { allEntries } from "../../src/store/facts.ts";
import { parseHash } from "../../src/store/route.ts";
import { addUse, forget, useVisitor } from "../../src/store/store.ts";
import { arriveAt } from "./arrive.tsx";
import { poorVisitor } from "./visitors.ts";

const UNLISTED = "社内チャット";

beforeEach(() => {
  poorVisitor();
  addUse({ name: UNLISTED, kind: "messaging", encryption: "no", business: "yes", openness: "no" });
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "share");
});

async function openLink(): Promise<void> {
  await arriveAt({ name: "take" });
  await userEvent.click(screen.getByText("結果を見せるリンク"));
}

async function make(): Promise<string> {
  await userEvent.click(screen.getByRole("button", { name: "このなかみで、リンクをつくる" }));
  const field = screen.getByRole("textbox", { name: "リンク" });
  return field instanceof HTMLTextAreaElement ? field.value : "";
}

/** What a link holds. */
function held(link: string) {
  const { route } = parseHash(new URL(link).hash);
  return route.name === "shared" ? readLink(route.data) : null;
}

describe("a link that shows the result", () => {
  it("shows what is in it before there is one, and names no service", async () => {
    await openLink();
    const preview = screen.getByRole("region", { name: "リンクで見えるもの" });
    expect(preview.textContent).toContain("はがき");
    expect(preview.textContent).toContain("書かれていません");
    expect(screen.queryByRole("textbox", { name: "リンク" })).toBeNull();
    const result = held(await make());
    expect(result).toMatchObject({ services: null, level: { low: 1 } });
    expect(result?.counts.conversation.reduce((sum, one) => sum + one)).toBe(3);
  });

  it("names the catalogue's services where the visitor ticks that, and never their own words", async () => {
    await openLink();
    await userEvent.click(screen.getByRole("checkbox", { name: "サービスの名前も見せる" }));
    const link = await make();
    expect(held(link)?.services).toEqual(["gmail", "google-photos", "google-search", "line", "x"]);
    expect(decodeURIComponent(link)).not.toContain(UNLISTED);
  });

  it("is where the keyboard is once it is made", async () => {
    await openLink();
    await make();
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "リンク" }));
  });

  it("is not made with more names than it holds, and says what helps", async () => {
    for (const { id } of allEntries()) addUse(id);
    await openLink();
    await userEvent.click(screen.getByRole("checkbox", { name: "サービスの名前も見せる" }));
    const button = screen.getByRole("button", { name: "このなかみで、リンクをつくる" });
    await userEvent.click(button);
    expect(await screen.findByText(/名前が多すぎて/u)).toBeDefined();
    expect(document.activeElement).toBe(button);
  });

  it("goes away when what it would show is changed", async () => {
    await openLink();
    await make();
    await userEvent.click(screen.getByRole("checkbox", { name: "サービスの名前も見せる" }));
    expect(screen.queryByRole("textbox", { name: "リンク" })).toBeNull();
  });

  it("is copied, and stands neither in the address nor in the history", async () => {
    const user = userEvent.setup();
    await openLink();
    const copy = vi.spyOn(navigator.clipboard, "writeText");
    const link = await make();
    await user.click(screen.getByRole("button", { name: "リンクを写す" }));
    expect(copy).toHaveBeenCalledWith(link);
    expect(await screen.findByText("写しました。")).toBeDefined();
    expect(window.location.href).not.toContain("shared");
    expect(JSON.stringify(window.history.state)).not.toContain("shared");
  });

  it("is selected for the visitor's own hand where it cannot be copied", async () => {
    const user = userEvent.setup();
    await openLink();
    const link = await make();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(screen.getByRole("button", { name: "リンクを写す" }));
    expect(await screen.findByText(/写せませんでした。/u)).toBeDefined();
    const field = screen.getByRole("textbox", { name: "リンク" });
    expect(field).toHaveProperty("selectionStart", 0);
    expect(field).toHaveProperty("selectionEnd", link.length);
  });

  it("is handed to another app where the browser can, and nothing is said when the visitor stops", async () => {
    const asked: ShareData[] = [];
    let answer = (): Promise<void> => Promise.resolve();
    Object.assign(navigator, {
      share: (data: ShareData) => {
        asked.push(data);
        return answer();
      },
    });
    await openLink();
    const link = await make();
    const hand = screen.getByRole("button", { name: "ほかのアプリに渡す" });
    await userEvent.click(hand);
    expect(asked).toEqual([{ url: link }]);
    expect(await screen.findByText("渡しました。")).toBeDefined();
    answer = () => Promise.reject(new DOMException("", "AbortError"));
    await userEvent.click(hand);
    expect(screen.queryByText(/渡せませんでした/u)).toBeNull();
    answer = () => Promise.reject(new DOMException("", "NotAllowedError"));
    await userEvent.click(hand);
    expect(await screen.findByText(/渡せませんでした/u)).toBeDefined();
  });

  it("is not made where there is nothing to show", async () => {
    forget();
    await openLink();
    expect(screen.getByText(/まだ結果がないので/u)).toBeDefined();
    expect(useVisitor.getState().answers.uses).toEqual([]);
  });
});
