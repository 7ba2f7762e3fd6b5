import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type * as libraryModule from "../../src/catalogue/library.ts";
import type * as loadModule from "../../src/catalogue/load.ts";
import { i18n, loadRooms } from "../../src/i18n/setup.ts";
import { UsesScreen } from "../../src/screens/UsesScreen.tsx";
import { addUse, forget, useVisitor } from "../../src/store/store.ts";

vi.mock("../../src/catalogue/library.ts", async (original) => {
  const { withOldTalk } = await import("./oldTalk.ts");
  const { library } = await original<typeof libraryModule>();
  const { makeLibrary } = await vi.importActual<typeof loadModule>("../../src/catalogue/load.ts");
  return withOldTalk({ library, makeLibrary });
});

beforeAll(loadRooms);

beforeEach(async () => {
  forget();
  await i18n.changeLanguage("ja");
});

describe("a service that ended", () => {
  it("is not among the groups", () => {
    render(<UsesScreen />);
    expect(screen.queryByRole("checkbox", { name: /むかし電話/ })).toBeNull();
  });

  it("is found by search, says when it ended, and can be picked", async () => {
    render(<UsesScreen />);
    await userEvent.type(screen.getByRole("searchbox"), "ムカシデンワ");
    expect(screen.getByText(/むかし電話は、2025年5月5日に終わりました。/)).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: "むかし電話（終了）" }));
    expect(useVisitor.getState().answers.uses).toEqual([{ service: "old-talk" }]);
  });
});

describe("a service that has a new id", () => {
  it("is picked under its new name when a file has the old one, and can be taken back", async () => {
    addUse("naver-line");
    render(<UsesScreen />);
    const tray = screen.getByRole("list", { name: "えらんだもの" });
    expect(within(tray).getByRole("button", { name: "LINEをはずす" })).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: "LINE" }));
    expect(useVisitor.getState().answers.uses).toEqual([]);
  });
});
