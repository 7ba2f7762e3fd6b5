import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { setAnswer } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";
import { answerAll, bestVisitor } from "./visitors.ts";

const RESULT = { name: "result" } as const;

function main(): string {
  return screen.getByRole("main").textContent;
}

it("whoever left two questions open reads that answering them leaves one figure and one place", async () => {
  bestVisitor();
  setAnswer("device.lock", "unknown");
  setAnswer("data.https", "unknown");
  await arriveAt(RESULT);
  expect(main()).toContain(
    "この二つに答えると、点の幅がなくなります。96点から100点までの、どこか一つに決まります。",
  );
  expect(main()).toContain("そのとき、場所も一つに決まります。");
  const asked = [...document.querySelectorAll("ul.open-questions a")].map((a) => a.textContent);
  expect(asked).toEqual([
    "画面に鍵をかけていますか。",
    "ブラウザは、いつもHTTPSでつなぐ設定ですか。",
  ]);
});

it("whoever knows little reads to what ranges the first two answers would bring them", async () => {
  use("line", "gmail");
  answerAll("unknown");
  await arriveAt(RESULT, "en");
  expect(main()).toMatch(
    /Answer the first two and the range closes: to \d+–\d+ points at the lowest, to \d+–\d+ at the highest\./u,
  );
  expect(main()).not.toContain("The place is settled then, too.");
});

it("whoever has answered everything is asked for nothing more", async () => {
  bestVisitor();
  await arriveAt(RESULT);
  expect(main()).not.toContain("に答えると、点の幅");
});
