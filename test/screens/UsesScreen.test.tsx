import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { i18n, loadLocales, loadRooms } from "../../src/i18n/setup.ts";
import { UsesScreen } from "../../src/screens/UsesScreen.tsx";
import { addUse, forget, removeUse, useVisitor } from "../../src/store/store.ts";
import { useDraft } from "../../src/store/unlisted.ts";

const IN_HOUSE = {
  name: "社内チャット",
  kind: "messaging",
  encryption: "unknown",
  business: "yes",
  openness: "no",
} as const;

beforeAll(async () => {
  await loadRooms();
  await loadLocales();
});

beforeEach(async () => {
  forget();
  await i18n.changeLanguage("ja");
});

function services(): readonly unknown[] {
  return useVisitor.getState().answers.uses.map(({ service }) => service);
}

const tile = (name: string) => screen.getByRole("checkbox", { name });
/** What is read out when there is a pause. */
const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const field = () => screen.getByRole("searchbox");
const tray = () => screen.getByRole("list", { name: "えらんだもの" });

describe("picking what one uses", () => {
  it("needs no mouse: a tile takes focus, and the space bar picks it and takes it back", async () => {
    render(<UsesScreen />);
    tile("LINE").focus();
    await userEvent.keyboard(" ");
    expect(services()).toEqual(["line"]);
    expect(within(tray()).getByRole("button", { name: "LINEをはずす" })).toBeTruthy();
    await userEvent.keyboard(" ");
    expect(services()).toEqual([]);
  });

  it("shows each pick in the tray, where it can be taken back and focus goes to its neighbour", async () => {
    addUse("line");
    addUse("signal");
    render(<UsesScreen />);
    expect(screen.getByText("2つ")).toBeTruthy();
    await userEvent.click(within(tray()).getByRole("button", { name: "LINEをはずす" }));
    expect(services()).toEqual(["signal"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Signalをはずす" }));
  });

  it("says what is missing while nothing is picked, yet lets the visitor go on without naming any", () => {
    render(<UsesScreen />);
    const button = screen.getByRole("button", { name: "一つえらぶと進めます" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    button.focus();
    expect(document.activeElement).toBe(button);
    const without = screen.getByRole("link", { name: "名前をあげずに進む" });
    expect(without.getAttribute("href")).toBe("#/criteria/encryption");
  });

  it("leads on to what the first conversation is for", async () => {
    render(<UsesScreen />);
    await userEvent.click(tile("LINE"));
    const next = screen.getByRole("link", { name: "これで次へ" });
    expect(next.getAttribute("href")).toBe("#/what-for/1");
  });

  it("shows the rest of a group behind 'more', and other kinds folded", async () => {
    render(<UsesScreen />);
    const mail = screen.getByRole("group", { name: "メール" });
    const before = within(mail).getAllByRole("checkbox").length;
    const more = within(mail).getByRole("button", { name: "もっと見る" });
    await userEvent.click(more);
    expect(within(mail).getAllByRole("checkbox").length).toBeGreaterThan(before);
    expect(more.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("ほかの種類").closest("details")?.open).toBe(false);
  });

  it("takes the devices too, without needing them", async () => {
    render(<UsesScreen />);
    await userEvent.click(tile("iPhone・iPad"));
    expect(useVisitor.getState().answers.devices).toEqual(["ios"]);
  });

  it("keeps what a file named and this catalogue does not have, to be taken away", async () => {
    addUse("from-elsewhere");
    render(<UsesScreen />);
    await userEvent.click(screen.getByRole("button", { name: "from-elsewhereをはずす" }));
    expect(services()).toEqual([]);
  });

  it("names services in the visitor's language", async () => {
    await i18n.changeLanguage("en");
    addUse("yahoo-mail-japan");
    render(<UsesScreen />);
    expect(screen.getByRole("button", { name: "Remove Yahoo! JAPAN Mail" })).toBeTruthy();
  });
});

describe("searching", () => {
  it.each(["らいん", "ライン", "line", "ＬＩＮＥ", " Line "])("finds LINE by %s", async (typed) => {
    render(<UsesScreen />);
    await userEvent.type(field(), typed);
    const results = screen.getByRole("group", { name: "見つかったもの" });
    await userEvent.click(within(results).getByRole("checkbox", { name: "LINE" }));
    expect(services()).toEqual(["line"]);
  });

  it("finds X by the name it had before, and announces the count politely", async () => {
    render(<UsesScreen />);
    await userEvent.type(field(), "twitter");
    expect(tile("X")).toBeTruthy();
    expect(said()).toContainEqual(expect.stringMatching(/^\d+件、見つかりました。$/));
    expect(screen.queryByRole("group", { name: "メール" })).toBeNull();
  });

  it("brings the groups back when the field is emptied", async () => {
    render(<UsesScreen />);
    await userEvent.type(field(), "らいん");
    await userEvent.clear(field());
    expect(screen.getByRole("group", { name: "メール" })).toBeTruthy();
  });

  it("that finds nothing offers to judge it, and takes the typed name along", async () => {
    render(<UsesScreen />);
    await userEvent.type(field(), " 町内会アプリ ");
    expect(said()).toContain("一覧には見つかりませんでした。");
    const link = screen.getByRole("link", { name: "「町内会アプリ」を、四つの質問で見立てる" });
    expect(link.getAttribute("href")).toBe("#/uses/unlisted");
    await userEvent.click(link);
    expect(useDraft.getState()).toMatchObject({ name: "町内会アプリ", kind: null, changes: null });
  });
});

describe("what the visitor judged themselves", () => {
  it("stands in the tray and in a list of its own, to be changed", async () => {
    addUse(IN_HOUSE);
    render(<UsesScreen />);
    expect(screen.getByRole("button", { name: "社内チャットをはずす" })).toBeTruthy();
    await userEvent.click(screen.getByRole("link", { name: "変える 社内チャット" }));
    expect(useDraft.getState()).toMatchObject({
      name: "社内チャット",
      changes: "unlisted:messaging:社内チャット",
    });
  });

  it("is gone from both once it is taken away", () => {
    addUse(IN_HOUSE);
    removeUse("unlisted:messaging:社内チャット");
    render(<UsesScreen />);
    expect(screen.queryByText("自分で見立てたもの")).toBeNull();
  });
});
