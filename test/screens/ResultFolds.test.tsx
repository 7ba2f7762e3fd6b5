import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { assessmentOf } from "../../src/store/derived.ts";
import { useVisitor } from "../../src/store/store.ts";
import { arriveAt, use } from "./arrive.tsx";
import { answerAll, bestVisitor, poorVisitor } from "./visitors.ts";

const RESULT = { name: "result" } as const;

function openFold(title: string): HTMLElement {
  const fold = screen.getByText(title).closest("details");
  if (fold === null) throw new Error(`no fold called ${title}`);
  fold.open = true;
  return fold;
}

/** Points as the screen shows them: `4 4⁄9`, a sign in front or not. */
function pointsIn(cell: Element | undefined): number {
  const text = (cell?.textContent ?? "").replace("\u2212", "-");
  const [, sign = "", whole = "", num = "0", den = "1"] =
    /^(-?)(\d+(?!\d*\u2044))?\s*(?:(\d+)\u2044(\d+))?$/u.exec(text) ?? [];
  const size = Number(whole === "" ? 0 : whole) + Number(num) / Number(den);
  return sign === "-" ? -size : size;
}

describe("the arithmetic on the screen", () => {
  it.each([
    ["ja", "点の内わけ"],
    ["en", "How the points add up"],
  ])("adds up, line by line and criterion by criterion (%s)", async (locale, title) => {
    poorVisitor();
    await arriveAt(RESULT, locale);
    const fold = within(openFold(title));
    const tables = fold.getAllByRole("table");
    expect(tables).toHaveLength(5);
    let total = 0;
    for (const table of tables) {
      const rows = [...table.querySelectorAll("tbody tr")];
      const shown = [...table.querySelectorAll("tfoot td")].map(pointsIn);
      const sums = shown.map((_, column) =>
        rows.reduce((all, row) => all + pointsIn(row.querySelectorAll("td")[column]), 0),
      );
      sums.forEach((sum, column) => expect(sum).toBeCloseTo(shown[column] ?? -1, 9));
      const share = Number(
        /\d+/u.exec(table.querySelector("caption small")?.textContent ?? "")?.[0],
      );
      expect((shown[0] ?? 0) + (shown.at(-1) ?? 0)).toBe(share);
      total += shown[0] ?? 0;
    }
    const { score } = assessmentOf(useVisitor.getState().answers);
    expect(total).toBe(score?.low);
    expect(fold.getByText(`${score?.low}\u2013${score?.high}`)).toBeDefined();
  });

  it("leads to the method", async () => {
    bestVisitor();
    await arriveAt(RESULT);
    const link = within(openFold("点の内わけ")).getByRole("link", { name: "計算のしかたを読む" });
    expect(link.getAttribute("href")).toBe("#/method");
  });
});

describe("what if", () => {
  it("shows the change at once and never touches the answers", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    const before = useVisitor.getState().answers;
    const fold = within(openFold("もしも、これをしたら"));
    const outcome = fold.getByRole("status", { name: "こう変わります" });
    expect(outcome.textContent).toContain("変わりません");
    await userEvent.click(fold.getByRole("checkbox", { name: "アプリの自動更新をオンに" }));
    expect(outcome.textContent).toMatch(/点 \d+–\d+ → \d+–\d+/u);
    expect(useVisitor.getState().answers).toBe(before);
    await userEvent.click(fold.getByRole("button", { name: "しるしを全部はずす" }));
    expect(outcome.textContent).not.toContain("→");
    expect(useVisitor.getState().answers).toBe(before);
  });

  it("moves the figures in the walls when a service is replaced", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const fold = within(openFold("もしも、これをしたら"));
    const operator = () =>
      within(fold.getByRole("list", { name: "だれがどこまで来られるか" })).getAllByRole(
        "listitem",
      )[0]?.textContent;
    expect(operator()).toBe("運営会社縁側まで");
    const [best] = fold.getAllByRole("checkbox", { name: /の大事な話は、/u });
    if (best !== undefined) await userEvent.click(best);
    expect(operator()).toBe("運営会社塀の外");
    expect(fold.getByRole("status", { name: "こう変わります" }).textContent).toContain(
      "場所 封書 → ",
    );
  });

  it("lets a service be replaced by one thing at a time", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const fold = within(openFold("もしも、これをしたら"));
    const [first, second] = fold.getAllByRole("checkbox", { name: /の大事な話は、/u });
    if (first === undefined || second === undefined) throw new Error("two switches are expected");
    await userEvent.click(first);
    await userEvent.click(second);
    expect(fold.getAllByRole("checkbox", { checked: true })).toEqual([second]);
  });
});

describe("the plan", () => {
  it("lists everything in order, and the shortest way up with its proof", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const fold = openFold("すること全部");
    const { plan } = assessmentOf(useVisitor.getState().answers);
    expect(fold.querySelectorAll(".plan > li")).toHaveLength(plan.length);
    expect(fold.textContent).toContain("これより手間の少ない組み合わせは、ありません。");
  });

  it("offers the steps for the devices that were named, and pages to delete accounts", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    const fold = within(openFold("すること全部"));
    const links = fold.getAllByRole("link", { name: "Gmailを消すページ" });
    expect(links[0]?.getAttribute("href")).toMatch(/^https:/u);
    expect(links[0]?.getAttribute("rel")).toBe("noopener noreferrer");
    expect(fold.getAllByRole("link", { name: "Gmailからデータを書き出すページ" })).toBeDefined();
  });
});

describe("service by service", () => {
  it("says what each verdict rests on, and whether it is enough", async () => {
    poorVisitor();
    await arriveAt(RESULT);
    const fold = within(openFold("サービスごとに"));
    const line = fold.getByText("LINE", { selector: "summary *" }).closest("details");
    expect(line?.textContent).toContain("広告・データなど");
    expect(line?.textContent).toMatch(/\d{4}年\d+月\d+日に確認/u);
    expect(line?.textContent).toContain("まだ足りません。");
  });

  it("says of an unlisted service that the visitor judged it", async () => {
    use({
      service: {
        name: "社内チャット",
        kind: "messaging",
        encryption: "unknown",
        business: "yes",
        openness: "no",
      },
    });
    await arriveAt(RESULT);
    expect(openFold("サービスごとに").textContent).toContain("あなたの見立てによります");
  });
});

describe("recommendations", () => {
  it("stand with their drawbacks, and nobody pays for a place", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const fold = openFold("おすすめと、その欠点");
    expect(fold.textContent).toContain("紹介料はもらっていません。");
    expect(within(fold).getAllByRole("link", { name: "Signal" })).toHaveLength(1);
    expect(fold.textContent).toContain("電話番号がいります。");
  });

  it("name a kind that reaches the need where none of the own kind does", async () => {
    use("gmail");
    answerAll("yes");
    await arriveAt(RESULT, "en");
    expect(openFold("Recommendations, with drawbacks").textContent).toContain(
      "Nothing of this kind (Mail) reaches a room. Other kinds do: Messages",
    );
  });

  it("say why any other service is not among them", async () => {
    use("line");
    answerAll("yes");
    await arriveAt(RESULT);
    const fold = within(openFold("おすすめと、その欠点"));
    await userEvent.selectOptions(fold.getByLabelText("聞きたいサービス"), "Gmail");
    expect(fold.getByRole("status").textContent).toBe("使いみちがちがいます。");
    await userEvent.selectOptions(fold.getByLabelText("聞きたいサービス"), "Signal");
    expect(fold.getByRole("status").textContent).toBe("おすすめに入っています。");
  });
});
