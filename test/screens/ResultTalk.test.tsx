import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { assessmentOf } from "../../src/store/derived.ts";
import { nameOfService } from "../../src/store/naming.ts";
import { setStakes, useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";
import { answerAll, poorVisitor } from "./visitors.ts";

const RESULT = { name: "result" } as const;

function firstThree(): HTMLElement {
  return screen.getByRole("heading", { name: /^まず、/u }).closest("section") ?? document.body;
}

function card(title: RegExp): HTMLElement {
  const heading = within(firstThree()).getByRole("heading", { level: 3, name: title });
  return heading.closest("li") ?? document.body;
}

function behind(inside: HTMLElement, label: string): HTMLElement {
  const details = within(inside).getAllByText(label)[0]?.closest("details");
  if (!details) throw new Error(`nothing behind ${label}`);
  details.open = true;
  return details;
}

afterEach(() => vi.restoreAllMocks());

describe("telling people about a move", () => {
  const messages = (): HTMLElement =>
    behind(card(/^(LINEの大事な話は、|Have the talks)/u), "相手に送る文");

  it("takes a message for the family and one for acquaintances, naming both services", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const [first] = assessmentOf(useVisitor.getState().answers).first;
    const to = first?.effect.does === "switch" ? nameOfService(first.effect.to.id, "ja") : "";
    const [family, acquaintance] = [...messages().querySelectorAll("blockquote")];
    for (const one of [family, acquaintance]) {
      expect(one?.textContent).toContain(to);
      expect(one?.textContent).toContain("LINE");
      expect(one?.textContent).not.toMatch(/危|怖|今すぐ|必ず|盗/u);
    }
    expect(family?.textContent).toContain("急がなくて大丈夫");
    expect(acquaintance?.textContent).toContain("ご都合のよいとき");
  });

  it("copies it to the clipboard", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const person = userEvent.setup();
    const section = messages();
    await person.click(within(section).getByRole("button", { name: /^文を写す ?家族や友だち$/u }));
    expect(await navigator.clipboard.readText()).toBe(
      section.querySelector("blockquote")?.textContent,
    );
    expect(section.textContent).toContain("写しました。");
  });

  it("leaves it selected where the browser forbids copying", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const person = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("forbidden"));
    const section = messages();
    await person.click(within(section).getByRole("button", { name: /^文を写す ?家族や友だち$/u }));
    expect(section.textContent).toContain("写せませんでした。");
    expect(window.getSelection()?.toString()).toBe(
      section.querySelector("blockquote")?.textContent,
    );
  });
});

describe("somebody whose words can decide a life", () => {
  it("reads how to prepare for meeting, and what to do if they cannot", async () => {
    use({ service: "line", stakes: "decisive" }, { service: "signal" });
    answerAll("yes");
    await arriveAt(RESULT);
    const heading = screen.getByRole("heading", { name: "人生を左右する話を、するときは" });
    const section = heading.closest("section") ?? document.body;
    expect(behind(section, "会うまえの用意").textContent).toContain(
      "別の部屋に置くか、電源を切ります。",
    );
    const otherwise = behind(section, "会えないときは").textContent;
    expect(otherwise).toContain("いちばんよく閉じているのはSignal（対面）です。");
    expect(otherwise).toContain("名前、病名、居場所、口座の番号、パスワードは、送らずにおきます。");
    expect(within(section).queryByRole("alert")).toBeNull();
  });

  it("is told what to keep at hand and what not to ask, too", async () => {
    use("line", "google-photos", "google-search");
    setStakes("google-photos", "decisive");
    setStakes("google-search", "decisive");
    answerAll("yes");
    await arriveAt(RESULT);
    const heading = screen.getByRole("heading", { name: "人生を左右する話を、するときは" });
    const section = heading.closest("section") ?? document.body;
    expect(behind(section, "しまっておくものは").textContent).toContain("Google フォトには置かず");
    expect(behind(section, "Google 検索では").textContent).toContain("名前や住所を打ちこまずに");
  });

  it("is nobody who has no such use", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    expect(screen.queryByRole("heading", { name: "人生を左右する話を、するときは" })).toBeNull();
  });
});

it("a recommendation leads to both services side by side", async () => {
  use("line");
  answerAll("yes");
  await arriveAt(RESULT);
  const fold = screen.getByText("おすすめと、その欠点").closest("details") ?? document.body;
  const [link] = within(fold).getAllByRole("link", {
    name: "いまのものと、ならべてくらべる",
    hidden: true,
  });
  expect(link?.getAttribute("href")).toMatch(/^#\/catalogue\/compare\/line,[a-z-]+$/u);
});
