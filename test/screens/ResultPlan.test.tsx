import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { assessmentOf } from "../../src/store/derived.ts";
import { setAnswer, setDevice, useVisitor } from "../../src/store/store.ts";
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

describe("an action that the visitor has taken", () => {
  it("moves into the answers with one press, and makes room for the next", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    await userEvent.click(
      screen.getAllByRole("button", { name: /^しました ?アプリの自動更新をオンに$/u })[0] ??
        document.body,
    );
    expect(useVisitor.getState().answers.answers.get("device.apps")).toBe("yes");
    expect(
      within(firstThree()).queryByRole("heading", { name: "アプリの自動更新をオンに" }),
    ).toBeNull();
    expect(within(firstThree()).getAllByRole("heading", { level: 3 })).toHaveLength(3);
    expect(document.activeElement?.textContent).toContain(
      "「アプリの自動更新をオンに」を、答えに入れました。",
    );
  });

  it("can be taken back at once", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    const before = useVisitor.getState().answers;
    await userEvent.click(
      screen.getAllByRole("button", { name: /^しました ?アプリ/u })[0] ?? document.body,
    );
    await userEvent.click(screen.getByRole("button", { name: "元にもどす" }));
    expect(useVisitor.getState().answers).toBe(before);
    expect(document.activeElement?.textContent).toBe("元にもどしました。");
  });

  it("cannot be taken back over what was answered since", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    await userEvent.click(
      screen.getAllByRole("button", { name: /^しました ?アプリ/u })[0] ?? document.body,
    );
    setAnswer("data.https", "yes");
    await arriveAt(RESULT);
    expect(screen.queryByRole("button", { name: "元にもどす" })).toBeNull();
  });

  it("can be a move to another service, from the whole plan", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const fold = screen.getByText("すること全部").closest("details") ?? document.body;
    await userEvent.click(
      within(fold).getAllByRole("button", {
        name: /^しました ?LINEの大事な話は、/u,
        hidden: true,
      })[0] ?? document.body,
    );
    const { uses } = useVisitor.getState().answers;
    expect(uses).toHaveLength(1);
    expect(uses[0]?.service).not.toBe("line");
  });
});

describe("the steps", () => {
  it("are those of the visitor's own devices alone", async () => {
    use("line");
    answerAll("yes", { "device.lock": "no" });
    setDevice("ios", true);
    setDevice("linux", true);
    await arriveAt(RESULT);
    const steps = behind(card(/画面に鍵/u), "やりかた");
    expect([...steps.querySelectorAll("dt")].map(({ textContent }) => textContent)).toEqual([
      "iPhone・iPad",
      "Linux",
    ]);
  });

  it("are there for every device where none was named", async () => {
    use("line");
    answerAll("yes", { "device.lock": "no" });
    await arriveAt(RESULT);
    const steps = behind(card(/画面に鍵/u), "やりかた");
    expect(behind(steps, "機器ごとのやりかた").querySelectorAll("dt")).toHaveLength(6);
  });

  it("of a move say where to get it, whom to tell, and how the old account goes", async () => {
    use("line");
    answerAll("yes");
    setDevice("android", true);
    await arriveAt(RESULT);
    const [first] = assessmentOf(useVisitor.getState().answers).first;
    expect(first?.kind).toBe("switch");
    const steps = behind(card(/^LINEの大事な話は、/u), "やりかた");
    const list = within(steps).getAllByRole("list")[0] ?? document.body;
    expect(list.tagName).toBe("OL");
    expect(list.textContent).toContain("使える機器は、Android");
    expect(list.textContent).toContain("ひとりずつ知らせます");
    expect(within(steps).getByRole("link", { name: "LINEを消すページ" })).toBeDefined();
  });

  it("name every use that an action reaches", async () => {
    use("signal", "threema");
    answerAll("yes", { "device.lock": "no" });
    await arriveAt(RESULT);
    const steps = behind(card(/画面に鍵/u), "やりかた");
    expect(steps.textContent).toContain("これで変わるところ");
    expect(steps.textContent).toMatch(/Signal：はがき → /u);
    expect(steps.textContent).toMatch(/Threema：はがき → /u);
  });
});

describe("a service that must stay", () => {
  it("gets its settings and what not to say there", async () => {
    use({ service: "whatsapp", mustStay: true });
    answerAll("yes");
    await arriveAt(RESULT);
    const advice = screen.getByText("おすすめと、その欠点").closest("details");
    expect(advice?.textContent).toContain("オンにしておくとよい設定");
    expect(advice?.textContent).toContain("WhatsApp");
    expect(advice?.textContent).toContain(
      "ここでは、病気、お金、居場所、パスワードの話をひかえます。",
    );
  });
});
