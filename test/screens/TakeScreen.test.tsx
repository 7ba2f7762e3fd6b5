import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { library } from "../../src/catalogue/library.ts";
import { readFile } from "../../src/files/read.ts";
import { resultText } from "../../src/files/write.ts";
import { useVisitor } from "../../src/store/store.ts";
import { today } from "../../src/store/today.ts";
import { arriveAt } from "./arrive.tsx";
import { saved, takeFiles } from "./savedFiles.ts";
import { poorVisitor } from "./visitors.ts";

const TAKE = { name: "take" } as const;

takeFiles();

// Jsdom has no methods of dialogs.
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

const expected = (): string => resultText(assess(useVisitor.getState().answers, library), library);

describe("taking the result along", () => {
  it("saves the result file to the byte, under a name with the day", async () => {
    await arriveAt(TAKE);
    await userEvent.click(screen.getByRole("button", { name: "結果を保存" }));
    const [file] = saved;
    expect(file?.name).toBe(`naisho-result-${today()}.json`);
    expect(await file?.blob.text()).toBe(expected());
  });

  it("offers the same bytes as text to copy", async () => {
    const user = userEvent.setup();
    await arriveAt(TAKE, "en");
    const text = screen.getByRole("textbox", { name: "What is in the result file", hidden: true });
    expect(text).toHaveProperty("value", expected());
    const copy = vi.spyOn(navigator.clipboard, "writeText");
    const [, second] = screen.getAllByRole("button", { name: "Copy the text", hidden: true });
    if (second !== undefined) await user.click(second);
    expect(copy).toHaveBeenCalledWith(expected());
    expect(await screen.findByText("Copied.")).toBeDefined();
  });

  it("says so where the text cannot be copied", async () => {
    const user = userEvent.setup();
    await arriveAt(TAKE);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    const [first] = screen.getAllByRole("button", { name: "文字を写す", hidden: true });
    if (first !== undefined) await user.click(first);
    expect(await screen.findByText(/写せませんでした。/u)).toBeDefined();
  });

  it("saves answers that bring the visitor back to where they were", async () => {
    await arriveAt(TAKE);
    await userEvent.click(screen.getByRole("button", { name: "答えを保存" }));
    const [file] = saved;
    expect(file?.name).toBe(`naisho-answers-${today()}.json`);
    const bytes = new TextEncoder().encode((await file?.blob.text()) ?? "");
    expect(readFile(bytes)).toEqual({
      ok: true,
      value: { answers: useVisitor.getState().answers, workedOutWith: null },
    });
  });
});

describe("opening another file", () => {
  it("that is broken changes nothing and says why", async () => {
    const before = useVisitor.getState().answers;
    await arriveAt(TAKE);
    const file = new File(["{"], "broken.json", { type: "application/json" });
    await userEvent.upload(screen.getByLabelText("保存したファイルを開く"), file);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("このファイルは読めませんでした。");
    expect(useVisitor.getState().answers).toBe(before);
  });
});

describe("erasing everything", () => {
  it("asks first, and keeps everything on the safe choice", async () => {
    await arriveAt(TAKE);
    await userEvent.click(screen.getByRole("button", { name: "すべて消す" }));
    const dialog = screen.getByRole("dialog", { name: "すべて消しますか。" });
    await userEvent.click(within(dialog).getByRole("button", { name: "やめておく" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(useVisitor.getState().answers.uses).not.toHaveLength(0);
  });

  it("forgets all answers once the visitor is sure", async () => {
    await arriveAt(TAKE, "en");
    await userEvent.click(screen.getByRole("button", { name: "Erase everything" }));
    await userEvent.click(screen.getByRole("button", { name: "Erase" }));
    expect(useVisitor.getState().answers.uses).toHaveLength(0);
    expect(useVisitor.getState().answers.answers.size).toBe(0);
  });
});
