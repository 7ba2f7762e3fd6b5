import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DATA_QUESTIONS, DEVICE_QUESTIONS } from "../../src/assessment/vocabulary.ts";
import { i18n } from "../../src/i18n/setup.ts";
import { setAnswer, setDevice, useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";

const DEVICES = { name: "criterion", criterion: "devices" } as const;
const DATA = { name: "data" } as const;
const answer = (id: string) => useVisitor.getState().answers.answers.get(id);

function group(name: string) {
  return within(screen.getByRole("group", { name }));
}

describe("the questions about devices", () => {
  it.each(["ja", "en"])('are all there in %s, each with "I don\'t know"', async (locale) => {
    use("line");
    await arriveAt(DEVICES, locale);
    for (const question of DEVICE_QUESTIONS) {
      const options = group(i18n.t(`questions:${question}.ask`)).getAllByRole("radio");
      expect(options).toHaveLength(question === "device.encryption" ? 5 : 4);
    }
    const unknown = i18n.t("questions:options.common.unknown");
    expect(screen.getAllByRole("radio", { name: unknown })).toHaveLength(8);
  });

  it("leave out the people at the other end where there is none", async () => {
    use("google-photos");
    await arriveAt(DEVICES);
    expect(screen.queryByRole("group", { name: /話す相手/ })).toBeNull();
    use();
    await arriveAt(DEVICES);
    expect(screen.getAllByRole("group", { name: /話す相手/ })).toHaveLength(2);
  });

  it("take an answer, and another in its place", async () => {
    use("line");
    await arriveAt(DEVICES);
    const os = group("OSの更新は、届いたら入れていますか。");
    await userEvent.click(os.getByRole("radio", { name: "すべて" }));
    expect(answer("device.os")).toBe("yes");
    await userEvent.click(os.getByRole("radio", { name: "一部" }));
    expect(answer("device.os")).toBe("partly");
  });

  it("say how to check, on the devices that were named, to whoever does not know", async () => {
    use("line");
    setDevice("android", true);
    setDevice("linux", true);
    await arriveAt(DEVICES);
    const os = group("ウイルスなどへの守りは、オンですか。");
    expect(os.queryByText("確かめかたを見る")).toBeNull();
    await userEvent.click(os.getByRole("radio", { name: "わからない" }));
    await userEvent.click(os.getByText("確かめかたを見る"));
    expect(os.getByRole("definition").textContent).toContain("Play プロテクト");
    expect(os.getAllByRole("term").map((term) => term.textContent)).toEqual(["Android"]);
  });

  it("say how to check in general where no device was named", async () => {
    use("line");
    setAnswer("device.lock", "unknown");
    await arriveAt(DEVICES);
    expect(screen.getByText(i18n.t("questions:device.lock.how.general"))).toBeDefined();
  });
});

describe("what is handed over", () => {
  it.each(["ja", "en"])("is asked in seven questions, each with advice, in %s", async (locale) => {
    use("line");
    await arriveAt(DATA, locale);
    for (const question of DATA_QUESTIONS) {
      const one = group(i18n.t(`questions:${question}.ask`));
      expect(
        one.getByRole("radio", { name: i18n.t(`questions:${question}.options.unknown`) }),
      ).toBeDefined();
      expect(one.getByText(i18n.t(`questions:${question}.advice`))).toBeDefined();
    }
  });

  it("need not apply: a visitor may have no card", async () => {
    use("line");
    await arriveAt(DATA);
    await userEvent.click(screen.getByRole("radio", { name: "カードがない" }));
    expect(answer("data.payment")).toBe("not-applicable");
  });

  it("shows an answer from a file that is not offered here", async () => {
    use("line");
    setAnswer("data.name", "not-applicable");
    await arriveAt(DATA);
    const chosen = screen.getByRole<HTMLInputElement>("radio", { name: "あてはまらない" });
    expect(chosen.checked).toBe(true);
  });

  it("can be left for the result so far", async () => {
    use("line");
    await arriveAt(DATA);
    expect(screen.getByRole("link", { name: "ここまでの結果を見る" }).getAttribute("href")).toBe(
      "#/result",
    );
    expect(screen.getByRole("link", { name: "次へ" }).getAttribute("href")).toBe("#/check");
  });
});
