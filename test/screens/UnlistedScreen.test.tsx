import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readAnswers } from "../../src/files/read.ts";
import { answersJson } from "../../src/files/write.ts";
import { i18n, loadRooms } from "../../src/i18n/setup.ts";
import { UnlistedScreen } from "../../src/screens/UnlistedScreen.tsx";
import { addUse, forget, setStakes, useVisitor } from "../../src/store/store.ts";
import { beginDraft, changeUnlisted, takeDraft, useDraft } from "../../src/store/unlisted.ts";

beforeAll(loadRooms);

beforeEach(async () => {
  addUse("line");
  forget();
  window.location.hash = "#/uses/unlisted";
  await i18n.changeLanguage("ja");
});

const name = () => screen.getByRole("textbox", { name: "サービスの名前" });
const kind = () => screen.getByRole("combobox", { name: "どんな種類ですか。" });
const ENCRYPTION = "中身は、会社にも開けないように閉じていますか。";
const add = (label = "これを足す") => userEvent.click(screen.getByRole("button", { name: label }));

function uses() {
  return useVisitor.getState().answers.uses;
}

function questions(): number {
  return screen.getAllByRole("group").filter((one) => one.tagName === "FIELDSET").length + 1;
}

async function choose(question: string, answer: string): Promise<void> {
  const row = screen.getByRole("group", { name: question });
  const radio = [...row.querySelectorAll("label")].find((one) => one.textContent === answer);
  if (!radio) throw new Error(`${question} has no ${answer}`);
  await userEvent.click(radio);
}

describe("judging what is not in the list", () => {
  it("takes a name and four answers, adds the use and goes back to the picks", async () => {
    render(<UnlistedScreen />);
    await userEvent.type(name(), "社内チャット");
    await userEvent.selectOptions(kind(), "メッセージ");
    expect(questions()).toBe(4);
    await choose(ENCRYPTION, "一部");
    await choose("使う人や寄付のお金で、動いていますか。", "はい");
    await choose("プログラムの中身は、公開されていますか。", "いいえ");
    await add();
    expect(uses()).toEqual([
      {
        service: {
          name: "社内チャット",
          kind: "messaging",
          encryption: "partly",
          business: "yes",
          openness: "no",
        },
      },
    ]);
    expect(window.location.hash).toBe("#/uses");
  });

  it("counts what was not answered as not known", async () => {
    render(<UnlistedScreen />);
    await userEvent.type(name(), "家計ノート");
    await userEvent.selectOptions(kind(), "メモ");
    await add();
    expect(uses()[0]?.service).toMatchObject({
      encryption: "unknown",
      business: "unknown",
      openness: "unknown",
    });
  });

  it("asks three questions about a lookup kind, and holds encryption as not applicable", async () => {
    render(<UnlistedScreen />);
    await choose(ENCRYPTION, "はい");
    await userEvent.type(name(), "町の地図");
    await userEvent.selectOptions(kind(), "地図");
    expect(questions()).toBe(3);
    expect(screen.queryByRole("group", { name: ENCRYPTION })).toBeNull();
    await add();
    expect(uses()[0]?.service).toMatchObject({ kind: "maps", encryption: "not-applicable" });
  });

  it("says what is lacking: first the name, then the kind", async () => {
    render(<UnlistedScreen />);
    await add("名前を入れると足せます");
    expect(uses()).toEqual([]);
    await userEvent.type(name(), "  ");
    expect(screen.getByRole("button", { name: "名前を入れると足せます" })).toBeTruthy();
    await userEvent.type(name(), "町の地図");
    await add("種類をえらぶと足せます");
    expect(uses()).toEqual([]);
  });

  it.each(["a\u202Eb", "a\u0007", "x".repeat(201)])("refuses the name %j as files do", (text) => {
    beginDraft(text);
    useDraft.setState({ kind: "mail" });
    render(<UnlistedScreen />);
    expect(name().getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("見える文字だけで、200文字までの名前にします。")).toBeTruthy();
    takeDraft();
    expect(uses()).toEqual([]);
  });

  it("takes 200 characters, however many units they are, and writes a file that can be read", async () => {
    beginDraft("\u{20BB7}".repeat(200));
    useDraft.setState({ kind: "video" });
    render(<UnlistedScreen />);
    await add();
    const file: unknown = JSON.parse(JSON.stringify(answersJson(useVisitor.getState().answers)));
    expect(readAnswers(file).ok).toBe(true);
  });

  it("tells when the catalogue has a service of that name, and picks it instead", async () => {
    render(<UnlistedScreen />);
    await userEvent.type(name(), "ｌｉｎｅ");
    await userEvent.click(screen.getByRole("link", { name: "一覧からえらぶ" }));
    expect(uses()).toEqual([{ service: "line" }]);
    expect(useDraft.getState().name).toBe("");
  });
});

describe("changing one's own judgement", () => {
  const service = {
    name: "社内チャット",
    kind: "messaging",
    encryption: "no",
    business: "yes",
    openness: "no",
  } as const;
  const key = "unlisted:messaging:社内チャット";

  it("begins with what was said, and keeps what the use is for", async () => {
    addUse(service);
    setStakes(key, "decisive");
    changeUnlisted(key);
    render(<UnlistedScreen />);
    await choose(ENCRYPTION, "はい");
    await userEvent.clear(name());
    await userEvent.type(name(), "新しいチャット");
    await add("これに変える");
    expect(uses()).toEqual([
      {
        service: { ...service, name: "新しいチャット", encryption: "yes" },
        stakes: "decisive",
      },
    ]);
  });

  it("never leaves two of the same kind and name", () => {
    addUse(service);
    addUse({ ...service, name: "別のチャット" });
    changeUnlisted(key);
    useDraft.setState({ name: "別のチャット" });
    takeDraft();
    expect(uses().map((use) => use.service)).toEqual([{ ...service, name: "別のチャット" }]);
  });

  it("judged again under the same name replaces the older judgement", () => {
    addUse(service);
    beginDraft(service.name);
    useDraft.setState({ kind: "messaging", verdicts: { encryption: "yes" } });
    takeDraft();
    expect(uses()).toHaveLength(1);
    expect(uses()[0]?.service).toMatchObject({ encryption: "yes", business: "unknown" });
  });

  it("leaves nothing of a draft when everything is forgotten", () => {
    addUse(service);
    changeUnlisted(key);
    forget();
    expect(useDraft.getState()).toMatchObject({ name: "", kind: null, changes: null });
  });
});
