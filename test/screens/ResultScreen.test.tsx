import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS, type Answers } from "../../src/assessment/answers.ts";
import { today } from "../../src/store/today.ts";
import { formatDay } from "../../src/i18n/formats.ts";
import { forget, replaceAnswers, setAnswer } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";
import { answerAll, bestVisitor, poorVisitor } from "./visitors.ts";

const RESULT = { name: "result" } as const;

const h1 = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const main = (): string => screen.getByRole("main").textContent;

function listed(name: string): string[] {
  const list = within(screen.getAllByRole("list", { name })[0] ?? document.body);
  return list.getAllByRole("listitem").map(({ textContent }) => textContent);
}

describe("a visitor with the usual services", () => {
  it("reads how far their words carry, today, and what holds them back", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    expect(h1()).toBe("あなたの話は、はがきで届いています。");
    expect(main()).toContain(formatDay(today(), "ja"));
    expect(main()).toContain("とどめているのはGmail、Google フォトです。");
    expect(main()).toContain("端から端までの暗号化");
    expect(main()).toContain("もう一段で「封書」です。");
    expect(main()).toContain("Gmail、Google フォトをのぞけば、「封書」です。");
  });

  it("reads the same in English", async () => {
    poorVisitor();
    await arriveAt(RESULT, "en");
    expect(h1()).toBe("Your words travel on a postcard.");
    expect(main()).toContain("What keeps them there: Gmail and Google Photos.");
    expect(main()).toContain("One step more and it is an envelope.");
  });

  it("sees the place marked on the ladder", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    const ladder = within(screen.getByRole("list", { name: "場所のはしご" }));
    const here = ladder.getAllByRole("listitem", { current: true });
    expect(here.map(({ textContent }) => textContent)).toEqual(["はがき"]);
  });

  it("gets three things to do, each with what it takes and how", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    const first = screen.getByRole("heading", { name: "まず、この三つから" }).closest("section");
    const cards = first?.querySelectorAll(".action") ?? [];
    expect(cards).toHaveLength(3);
    for (const card of cards) {
      expect(card.textContent).toMatch(/\d+分・.+・(無料|有料)/u);
      expect(card.textContent).toContain("やりかた");
    }
  });

  it("sees for each conversation who could hear, and when the leaked slide dates the company", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    const gmail = listed("だれがどこまで来られるか");
    expect(gmail).toHaveLength(6);
    expect(gmail[0]).toContain("運営会社部屋の中");
    expect(gmail[1]).toMatch(/2013年にもれた資料のスライド.*2009年1月14日/u);
    await userEvent.click(screen.getByRole("tab", { name: "LINE" }));
    const line = listed("だれがどこまで来られるか");
    expect(line[0]).toContain("運営会社縁側まで");
    expect(line[1]).not.toContain("2013年");
  });

  it("is told how near somebody might yet be kept", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    expect(listed("だれがどこまで来られるか")[5]).toContain(
      "縁側まで。わからないところがはっきりすると、塀の外",
    );
  });
});

describe("a visitor whose only weak point is the device", () => {
  it("reads that whoever gets into the device can read it, and that this one thing spoils the rest", async () => {
    use("signal");
    answerAll("yes", { "device.lock": "no" });
    await arriveAt(RESULT);
    expect(main()).toContain("機器に入れた人は、中を読めます。");
    expect(main()).toContain("足りないのは、機器の戸じまり、これ一つです。");
  });
});

describe("a visitor with everything in order", () => {
  it("is face to face, with a hundred points and nothing to add", async () => {
    bestVisitor();
    await arriveAt(RESULT);
    expect(h1()).toBe("あなたの話は、ふたりだけのもの。");
    expect(main()).toContain("100点");
    expect(main()).not.toContain("斜線");
    expect(main()).toContain("いまのところ、足すことはありません。");
    expect(main()).toContain("もう「対面」です。");
  });
});

describe("a visitor who said little", () => {
  it("reads that the score is not yet known, and which three answers would narrow it most", async () => {
    use("zoom");
    await arriveAt(RESULT);
    expect(screen.getByText("まだわかりません")).toBeDefined();
    expect(main()).toMatch(/少なくとも「.+」、「.+」まで見込めます。/u);
    const ask = screen.getByText(/点の幅が50より広い/u).nextElementSibling;
    const links = [...(ask?.querySelectorAll("a") ?? [])];
    expect(links).toHaveLength(3);
    expect(links[0]?.getAttribute("href")).toBe("#/what-for/1");
    for (const link of links) expect(link.getAttribute("href")).toMatch(/^#\//u);
  });

  it("with vaults alone reads of what is kept, not of what is said", async () => {
    use("standard-notes");
    answerAll("yes");
    await arriveAt(RESULT);
    expect(h1()).toMatch(/^しまったものは、/u);
    expect(main()).toContain("Standard Notesにしまったものの場合");
    await arriveAt(RESULT, "en");
    expect(h1()).toMatch(/^What you keep /u);
  });

  it("with nothing to talk on is told so kindly, and sees the rest", async () => {
    use("google-search");
    answerAll("yes");
    await arriveAt(RESULT);
    expect(h1()).toBe("話すものと、しまうものは、まだありません。");
    expect(screen.getByText("点（100点のうち）")).toBeDefined();
    expect(
      screen.getByText("話すものと、しまうものがないので、ここは空けてあります。"),
    ).toBeDefined();
    expect(main()).toContain("のぼる道は、まだ描けません。");
  });

  it("and named no service at all is asked for one first", async () => {
    forget();
    setAnswer("device.os", "yes");
    await arriveAt(RESULT);
    const link = screen.getByRole("link", { name: "ふだん使っているものを選ぶ" });
    expect(link.getAttribute("href")).toBe("#/uses");
  });

  it("or nothing at all has no points yet, and one way to begin", async () => {
    forget();
    await arriveAt(RESULT);
    expect(h1()).toBe("まだ、何もありません。");
    expect(screen.getByText("点はまだありません")).toBeDefined();
    const begin = screen.getByRole("link", { name: "使っているものを選ぶ" });
    expect(begin.getAttribute("href")).toBe("#/uses");
  });
});

describe("a visitor whose words can decide a life", () => {
  it("is told that meeting is better, whatever the place", async () => {
    use({ service: "signal", stakes: "decisive" });
    answerAll("yes");
    await arriveAt(RESULT);
    expect(screen.getByText("人生を左右する話は、できれば会って。")).toBeDefined();
  });

  it("is warned before deleting accounts, and told what not to say where they must stay", async () => {
    use(
      { service: "line", stakes: "decisive", mustStay: true },
      { service: "google-search", stakes: "decisive" },
    );
    answerAll("yes", { "data.accounts": "no" });
    await arriveAt(RESULT);
    expect(main()).toContain("消すと証拠がなくなることがあります");
    expect(main()).toContain("ここでは、病気、お金、居場所、パスワードの話をひかえます。");
    expect(main()).toContain("ここには、名前や住所を打ちこまずにおきます。");
    expect(main()).toContain("はずせないものなので、乗りかえはすすめません。");
  });
});

describe("a result from a file", () => {
  const answers: Answers = { ...NO_ANSWERS, uses: [{ service: "line" }, { service: "gone-away" }] };

  it("made with another method or catalogue says what changed since", async () => {
    replaceAnswers(answers, { method: 1, catalogue: "2025-01-02" });
    await arriveAt(RESULT);
    expect(main()).toContain("カタログが、2025年1月2日のものから");
    expect(main()).not.toContain("点検のしかたが、");
  });

  it("names what could not be counted", async () => {
    replaceAnswers(answers, null);
    await arriveAt(RESULT, "en");
    expect(
      screen.getByText("Not in this catalogue: gone-away. Your answers about it are kept."),
    ).toBeDefined();
  });
});
