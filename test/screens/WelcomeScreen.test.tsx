import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { i18n, loadRooms } from "../../src/i18n/setup.ts";
import { WelcomeScreen } from "../../src/screens/WelcomeScreen.tsx";
import { openFile, useOpening } from "../../src/store/openFile.ts";
import { addUse, forget, useVisitor } from "../../src/store/store.ts";

const ANSWERS = { format: "naisho-answers", version: 1, uses: [{ service: "signal" }] };

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

beforeEach(async () => {
  forget();
  useOpening.setState({ refusal: null });
  window.location.hash = "#/";
  await i18n.changeLanguage("ja");
});

function fileOf(content: unknown): File {
  return new File([JSON.stringify(content)], "naisho.json", { type: "application/json" });
}

const choose = (file: File) =>
  userEvent.upload(screen.getByLabelText("保存したファイルを開く"), file);

describe("the welcome", () => {
  it("leads on by native links", () => {
    render(<WelcomeScreen />);
    expect(screen.getByRole("link", { name: "はじめる" }).getAttribute("href")).toBe("#/uses");
    const check = screen.getByRole("link", { name: "自分で確かめるには" });
    expect(check.getAttribute("href")).toBe("#/verify");
  });

  it("opens an answers file at the answers", async () => {
    render(<WelcomeScreen />);
    await choose(fileOf(ANSWERS));
    await waitFor(() => expect(window.location.hash).toBe("#/check"));
    expect(useVisitor.getState().answers.uses).toEqual([{ service: "signal" }]);
    expect(useVisitor.getState().workedOutWith).toBeNull();
  });

  it("opens a result file at the result, and keeps what it was worked out with", async () => {
    render(<WelcomeScreen />);
    const result = { format: "naisho-result", version: 1, method: 1, catalogue: "2026-01-31" };
    await choose(fileOf({ ...result, answers: ANSWERS }));
    await waitFor(() => expect(window.location.hash).toBe("#/result"));
    expect(useVisitor.getState().workedOutWith).toEqual({ method: 1, catalogue: "2026-01-31" });
  });

  it("says why a file is refused and where, and leaves what there was", async () => {
    addUse("line");
    const before = useVisitor.getState();
    render(<WelcomeScreen />);
    await choose(fileOf({ ...ANSWERS, uses: [{ service: "signal", stakes: "big" }] }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("このファイルは読めませんでした。");
    expect(alert.textContent).toContain("uses.0.stakes");
    expect(alert.textContent).toContain("画面の答えは、そのまま残っています。");
    expect(useVisitor.getState()).toBe(before);
    expect(window.location.hash).toBe("#/");
  });

  it("takes the notice back when a good file follows, or the screen is left", async () => {
    const { unmount } = render(<WelcomeScreen />);
    await choose(fileOf([]));
    await screen.findByRole("alert");
    await choose(fileOf(ANSWERS));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await choose(fileOf([]));
    await screen.findByRole("alert");
    unmount();
    expect(useOpening.getState().refusal).toBeNull();
  });
});

describe("a chosen file", () => {
  it("that is too large is refused without being read", async () => {
    const file = fileOf(ANSWERS);
    Object.defineProperty(file, "size", { value: 5 * 1024 * 1024 });
    const outcome = await openFile(file);
    expect(outcome).toEqual({ ok: false, refusal: { code: "too-large", place: "file" } });
  });

  it("reported twice, as before and after the script came, counts once", async () => {
    const file = fileOf(ANSWERS);
    await openFile(file);
    forget();
    await openFile(file);
    expect(useVisitor.getState().answers.uses).toEqual([]);
  });
});

describe("answers kept on this device", () => {
  const KEY = "naisho-answers";
  const keep = (content: string) => {
    window.localStorage.setItem(KEY, content);
    window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
  };

  beforeEach(async () => {
    window.localStorage.clear();
    await loadRooms();
  });

  it("are not spoken of where there are none", () => {
    render(<WelcomeScreen />);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("are gone on with when the visitor says so", async () => {
    keep(JSON.stringify(ANSWERS));
    render(<WelcomeScreen />);
    await userEvent.click(await screen.findByRole("button", { name: "続きから" }));
    expect(useVisitor.getState().answers.uses).toEqual([{ service: "signal" }]);
    await waitFor(() => expect(window.location.hash).toBe("#/check"));
    expect(screen.queryByRole("button", { name: "続きから" })).toBeNull();
  });

  it("that cannot be read are told of, applied in no part, and left until they are erased", async () => {
    addUse("line");
    const before = useVisitor.getState();
    keep(JSON.stringify({ ...ANSWERS, answers: { "device.apps": "maybe" } }));
    render(<WelcomeScreen />);
    expect(await screen.findByText(/読めませんでした/u)).toBeDefined();
    expect(screen.queryByRole("button", { name: "続きから" })).toBeNull();
    expect(useVisitor.getState()).toBe(before);
    expect(window.localStorage.getItem(KEY)).toContain("maybe");
    await userEvent.click(screen.getByRole("button", { name: "消す" }));
    const dialog = screen.getByRole("dialog", { name: "残した答えを消しますか。" });
    await userEvent.click(within(dialog).getByRole("button", { name: "やめておく" }));
    expect(window.localStorage).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "消す" }));
    await userEvent.click(within(dialog).getByRole("button", { name: "消す" }));
    expect(window.localStorage).toHaveLength(0);
    expect(screen.getByText(/消しました。/u)).toBeDefined();
  });
});
