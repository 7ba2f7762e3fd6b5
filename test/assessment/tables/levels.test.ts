import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/assessment/vocabulary.ts";
import { KEPT, levelOf, result, assessedUse } from "../visitor.ts";
import type { Sketch, Triple } from "../worlds.ts";

const messenger = (is: Triple): Sketch => ({ id: "a", kind: "messaging", is });
const notebook = (is: Triple): Sketch => ({ id: "a", kind: "notes", is });

describe("each ceiling bounds the level alone", () => {
  test.each<[string, Triple, string, string[]]>([
    ["everything holds", ["yes", "yes", "yes"], "4–4", []],
    ["the core is encrypted", ["partly", "yes", "yes"], "2–2", ["encryption"]],
    ["nothing is encrypted", ["no", "yes", "yes"], "1–1", ["encryption"]],
    ["nobody looked encryption up", ["unknown", "yes", "yes"], "1–4", ["encryption"]],
    ["another business carries it", ["yes", "partly", "yes"], "3–3", ["business"]],
    ["ads follow the user", ["yes", "no", "yes"], "2–2", ["business"]],
    ["nobody looked the business up", ["yes", "unknown", "yes"], "2–4", ["business"]],
    ["one client is open", ["yes", "yes", "partly"], "3–3", ["openness"]],
    ["it is closed", ["yes", "yes", "no"], "2–2", ["openness"]],
    ["nobody looked the source up", ["yes", "yes", "unknown"], "2–4", ["openness"]],
    ["two hold it back alike", ["partly", "no", "yes"], "2–2", ["encryption", "business"]],
    ["the lowest alone holds it back", ["no", "no", "no"], "1–1", ["encryption"]],
    ["never an average", ["yes", "partly", "partly"], "3–3", ["business", "openness"]],
    ["an unknown is bounded by the rest", ["unknown", "no", "yes"], "1–2", ["encryption"]],
  ])("%s", (_, is, level, heldBackBy) => {
    const there = result({ uses: ["a"], answers: KEPT }, [messenger(is)]);
    expect(levelOf(there, "a")).toBe(level);
    expect(assessedUse(there, "a").level?.heldBackBy).toEqual(heldBackBy);
  });
});

describe("each device question bounds the level as its row says", () => {
  const rows = [
    ["device.supported", 1],
    ["device.os", 1],
    ["device.apps", 3],
    ["device.protection", 3],
    ["device.lock", 1],
    ["device.encryption", 3],
    ["peers.updates", 3],
    ["peers.lock", 3],
  ] as const;
  const asked = (question: string, answer: Answer | null, kind: Sketch["kind"]) => {
    const { [question]: _, ...others } = KEPT;
    const answers = answer === null ? others : { ...others, [question]: answer };
    return result({ uses: ["a"], answers }, [{ id: "a", kind, is: ["yes", "yes", "yes"] }]);
  };

  test.each(rows)("%s: without it, a conversation reaches %i at most", (question, without) => {
    const level = (answer: Answer | null) => levelOf(asked(question, answer, "messaging"), "a");
    expect(level("yes")).toBe("4–4");
    expect(level("not-applicable")).toBe("4–4");
    expect(level("partly")).toBe("3–3");
    expect(level("no")).toBe(`${without}–${without}`);
    expect(level("unknown")).toBe(`${without}–4`);
    expect(level(null)).toBe(`${without}–4`);
  });

  test.each(rows)("%s is named as the reason", (question) => {
    const { devices } = assessedUse(asked(question, "no", "messaging"), "a");
    expect(devices?.reason).toBe(question);
    expect(assessedUse(asked(question, "yes", "messaging"), "a").devices?.reason).toBeNull();
  });

  test.each(rows)("%s counts for one's own notes only if it is about one's own", (question) => {
    const own = question.startsWith("device.");
    expect(levelOf(asked(question, "no", "notes"), "a") === "4–4").toBe(!own);
  });

  test("the worst counts, and the first question that brings it is the reason", () => {
    const answers: Record<string, Answer> = {
      ...KEPT,
      "device.apps": "no",
      "device.lock": "no",
      "device.os": "unknown",
    };
    const { devices, level } = assessedUse(
      result({ uses: ["a"], answers }, [messenger(["yes", "yes", "yes"])]),
      "a",
    );
    expect(devices).toMatchObject({ low: "no", high: "no", reason: "device.os" });
    expect(level).toEqual({ low: 1, high: 1, heldBackBy: ["devices"] });
  });
});

describe("need and falling short", () => {
  const three: Triple = ["yes", "partly", "yes"];
  test.each<["everyday" | "private" | "decisive", Triple, number, boolean]>([
    ["everyday", ["no", "no", "no"], 1, false],
    ["private", ["partly", "yes", "yes"], 3, true],
    ["private", three, 3, false],
    ["decisive", three, 4, true],
    ["decisive", ["yes", "yes", "yes"], 4, false],
    ["private", ["unknown", "yes", "yes"], 3, true],
  ])("words that are %s in a service that is %s", (stakes, is, need, fallsShort) => {
    const there = result({ uses: [{ service: "a", stakes }], answers: KEPT }, [messenger(is)]);
    expect(assessedUse(there, "a")).toMatchObject({ need, fallsShort });
  });

  test("what is looked up or published has no level, no need, and falls short of nothing", () => {
    for (const kind of ["search", "social"] as const) {
      const there = result({ uses: [{ service: "a", stakes: "decisive" }] }, [
        { id: "a", kind, is: [null, "no", "no"] },
      ]);
      expect(assessedUse(there, "a")).toMatchObject({ level: null, need: null, fallsShort: false });
      expect(there.level).toBeNull();
    }
  });
});

describe("the overall level", () => {
  const street: readonly Sketch[] = [
    { id: "a", kind: "messaging", is: ["yes", "yes", "yes"] },
    { id: "b", kind: "mail", is: ["no", "yes", "yes"] },
    { id: "c", kind: "notes", is: ["yes", "partly", "yes"] },
    { id: "d", kind: "search", is: [null, "no", "no"] },
    { id: "e", kind: "files", is: ["unknown", "yes", "yes"] },
  ];
  const of = (...uses: readonly (string | [string, "everyday" | "private" | "decisive"])[]) =>
    result(
      {
        uses: uses.map((use) =>
          typeof use === "string" ? use : { service: use[0], stakes: use[1] },
        ),
        answers: KEPT,
      },
      street,
    ).level;

  test("the lowest counts, and the rest is told apart from it", () => {
    const apart = { low: 3, high: 3 };
    expect(of("a", "b", "c", "d")).toEqual({
      low: 1,
      high: 1,
      heldBackBy: ["b"],
      otherwise: apart,
    });
  });
  test("everyday talk does not count as long as something is private", () => {
    expect(of("a", ["b", "everyday"])).toEqual({
      low: 4,
      high: 4,
      heldBackBy: [],
      otherwise: null,
    });
  });
  test("everyday talk counts where there is nothing else", () => {
    expect(of(["a", "everyday"], ["b", "everyday"])).toEqual({
      low: 1,
      high: 1,
      heldBackBy: ["b"],
      otherwise: { low: 4, high: 4 },
    });
  });
  test("nothing is left to tell apart where all hold it back", () => {
    expect(of("b", "e")).toEqual({ low: 1, high: 1, heldBackBy: ["b", "e"], otherwise: null });
  });
  test("its high end is the lowest high end, whatever use that is", () => {
    expect(of("c", "e")).toEqual({
      low: 1,
      high: 3,
      heldBackBy: ["e"],
      otherwise: { low: 3, high: 3 },
    });
  });
  test("who only looks things up has none", () => {
    expect(of("d")).toBeNull();
    expect(of()).toBeNull();
  });
  test("people at the other end do not hold back one's own notes", () => {
    const answers: Record<string, Answer> = { ...KEPT, "peers.lock": "no" };
    expect(result({ uses: ["a"], answers }, [notebook(["yes", "yes", "yes"])]).level?.low).toBe(4);
    expect(result({ uses: ["a"], answers }, [messenger(["yes", "yes", "yes"])]).level?.low).toBe(3);
  });
});
