import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { answersText } from "../../src/files/write.ts";
import { stopRemembering } from "../../src/store/remember.ts";
import { addUse, useVisitor } from "../../src/store/store.ts";
import { setLocale } from "../../src/store/visit.ts";
import { arriveAt } from "./arrive.tsx";
import { poorVisitor } from "./visitors.ts";

const TAKE = { name: "take" } as const;

// Jsdom has no dialog's methods.
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});

beforeEach(poorVisitor);

describe("remembering on this device", () => {
  const choice = (name: string) => screen.getByRole("checkbox", { name });
  const KEY = "naisho-answers";

  afterEach(() => {
    vi.restoreAllMocks();
    stopRemembering();
  });

  it("is off until asked for, says what stays and where, and keeps the answers file's text", async () => {
    await arriveAt(TAKE);
    const own = choice("答えを、このブラウザに残す");
    expect(own).toHaveProperty("checked", false);
    expect(window.localStorage).toHaveLength(0);
    const section = within(own.closest("section") ?? document.body);
    expect(section.getByText(/このブラウザを使う人なら、だれでも見られます/u)).toBeDefined();
    await userEvent.click(own);
    expect(window.localStorage.getItem(KEY)).toBe(answersText(useVisitor.getState().answers));
    expect(screen.getByText(/答えは、この端末に残しています/u)).toBeDefined();
    await userEvent.click(own);
    expect(window.localStorage).toHaveLength(0);
    expect(own).toHaveProperty("checked", false);
  });

  it("goes with everything else that is erased", async () => {
    await arriveAt(TAKE, "en");
    await userEvent.click(choice("Keep my answers in this browser"));
    await userEvent.click(screen.getByRole("button", { name: "Erase everything" }));
    await userEvent.click(screen.getByRole("button", { name: "Erase" }));
    expect(window.localStorage).toHaveLength(0);
  });

  it("says in one sentence that there is no room, and stays off", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await arriveAt(TAKE);
    await userEvent.click(choice("答えを、このブラウザに残す"));
    expect(screen.getByText(/いっぱいで、残せませんでした/u)).toBeDefined();
    expect(choice("答えを、このブラウザに残す")).toHaveProperty("checked", false);
  });

  it("says when a later change found no room, and that what was kept before is unchanged", async () => {
    await arriveAt(TAKE);
    await userEvent.click(choice("答えを、このブラウザに残す"));
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    act(() => addUse("signal"));
    expect(screen.getByText(/前に残した答えは、そのままです/u)).toBeDefined();
  });

  it("is not offered where the browser keeps nothing; a file is", async () => {
    const { localStorage } = window;
    const give = (get: () => unknown) =>
      Object.defineProperty(window, "localStorage", { configurable: true, get });
    give(() => {
      throw new DOMException("no", "SecurityError");
    });
    await arriveAt(TAKE);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByText(/ここでは、ブラウザに答えを残せません/u)).toBeDefined();
    give(() => localStorage);
  });

  it("asks what becomes of answers from before, in place of the choice", async () => {
    window.localStorage.setItem(KEY, '{"format":"naisho-answers","version":1}');
    window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
    await arriveAt(TAKE);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(
      screen.getByText(/いまの答えを残したいときは、先に前の答えを消してください/u),
    ).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "消す" }));
    const dialog = screen.getByRole("dialog", { name: "残した答えを消しますか。" });
    expect(within(dialog).getByRole("link", { name: "すぐ離れる" })).toBeDefined();
    await userEvent.click(within(dialog).getByRole("button", { name: "消す" }));
    expect(window.localStorage).toHaveLength(0);
    expect(screen.getByText(/消しました。/u)).toBe(document.activeElement);
    expect(choice("答えを、このブラウザに残す")).toHaveProperty("checked", false);
  });

  it("says so where a reload would lose the answers", async () => {
    await arriveAt(TAKE);
    expect(window.history.state).toBeNull();
    expect(screen.getByText(/読みこみ直すと答えが消えます/u)).toBeDefined();
    act(() => {
      setLocale("ja");
      addUse("signal");
    });
    expect(window.history.state).toMatchObject({ naisho: 1 });
    expect(screen.queryByText(/読みこみ直すと答えが消えます/u)).toBeNull();
  });
});
