import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { setAnswer, useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

const ANSWERS = {
  format: "naisho-answers",
  version: 1,
  uses: [{ service: "line" }, { service: "gmail" }],
  answers: { "device.os": "no" },
};
const RESULT = { format: "naisho-result", version: 1, method: 1, catalogue: "2026-01-01" };

beforeEach(() => {
  use("line", "signal");
  setAnswer("device.os", "yes");
});

async function hold(content: unknown): Promise<HTMLElement> {
  await arriveAt({ name: "take" });
  const title = screen.getByText("前の結果とくらべる");
  await userEvent.click(title);
  const file = new File([JSON.stringify(content)], "naisho.json", { type: "application/json" });
  await userEvent.upload(screen.getByLabelText("前のファイルを選ぶ"), file);
  return within(title.closest("details") ?? document.body).getByRole("status");
}

const under = (told: HTMLElement, heading: string): string =>
  within(told).getByRole("heading", { name: heading }).nextElementSibling?.textContent ?? "";

describe("an earlier file beside the answers of now", () => {
  it("tells what got better, came and went, with points and place", async () => {
    const before = useVisitor.getState();
    const told = await hold(ANSWERS);
    await within(told).findByRole("heading", { name: "よくなったこと" });
    expect(under(told, "使いはじめたもの")).toBe("Signal");
    expect(under(told, "使わなくなったもの")).toBe("Gmail");
    expect(told.textContent).toMatch(/点\d.+点 → \d.+点/u);
    expect(told.textContent).toMatch(/場所.+ → .+/u);
    expect(
      within(told).queryByRole("heading", { name: "あなたのほかに、変わったこと" }),
    ).toBeNull();
    expect(useVisitor.getState()).toBe(before);
  });

  it("tells of a result file what the catalogue changed meanwhile", async () => {
    const told = await hold({ ...RESULT, answers: ANSWERS });
    await within(told).findByRole("heading", { name: "あなたのほかに、変わったこと" });
    const meanwhile = under(told, "あなたのほかに、変わったこと");
    expect(meanwhile).toContain("2026年1月1日");
    expect(meanwhile).toContain("そのあとに調べ直したもの：");
    expect(meanwhile).toContain("LINE");
  });

  it("says so where nothing has changed", async () => {
    const told = await hold({
      ...ANSWERS,
      uses: [{ service: "line" }, { service: "signal" }],
      answers: { "device.os": "yes" },
    });
    expect(
      await within(told).findByText("前のファイルと、変わったところはありません。"),
    ).toBeDefined();
  });

  it("refuses a broken one with the place, and changes nothing", async () => {
    const before = useVisitor.getState();
    await hold({ ...ANSWERS, uses: [{ service: "line", stakes: "big" }] });
    expect((await screen.findByRole("alert")).textContent).toContain("uses.0.stakes");
    expect(useVisitor.getState()).toBe(before);
  });
});
