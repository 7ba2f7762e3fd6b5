import { describe, expect, test } from "vitest";
import type { Use } from "../../../src/assessment/answers.ts";
import { assessedUse, KEPT, result, type Said } from "../visitor.ts";
import { service, type Sketch } from "../worlds.ts";

const HERE: Sketch = { id: "here", kind: "messaging", is: ["no", "no", "no"], reach: "many" };
const BEST: Sketch = { id: "best", kind: "messaging", is: ["yes", "yes", "yes"] };

function offered(said: Said, sketches: readonly Sketch[], key = "here"): string[] {
  const there = result(said, sketches);
  return assessedUse(there, key).recommendations.map(({ service: id }) => id);
}

function whyNot(use: Use, sketch: Sketch, said: Said = {}): string | null {
  const there = result({ answers: KEPT, ...said, uses: [use] }, [HERE, BEST, sketch]);
  const judgement = assessedUse(there, "here");
  return there.recommender.whyNot(judgement, there.level, service(sketch));
}

describe("a use gets something better to move to", () => {
  const from = (is: Sketch["is"], use: Partial<Use> = {}) =>
    offered({ uses: [{ service: "here", ...use }], answers: KEPT }, [{ ...HERE, is }, BEST]);

  test("when it falls short", () => {
    expect(from(["partly", "yes", "yes"])).toEqual(["best"]);
    expect(from(["yes", "partly", "yes"], { stakes: "decisive" })).toEqual(["best"]);
  });
  test("when one of its verdicts is certainly no, though it is only for everyday", () => {
    const alone = {
      uses: [{ service: "here", stakes: "everyday" as const }, "best"],
      answers: KEPT,
    };
    for (const is of [
      ["no", "yes", "yes"],
      ["yes", "no", "yes"],
      ["yes", "yes", "no"],
    ] as const) {
      expect(offered(alone, [{ ...HERE, is }, BEST])).toEqual(["best"]);
    }
    expect(offered(alone, [{ ...HERE, is: ["partly", "partly", "partly"] }, BEST])).toEqual([]);
    expect(offered(alone, [{ ...HERE, is: ["unknown", "yes", "yes"] }, BEST])).toEqual([]);
  });
  test("when it holds back the overall level, though it falls short of nothing", () => {
    expect(from(["yes", "partly", "yes"], { stakes: "everyday" })).toEqual(["best"]);
    expect(from(["yes", "partly", "yes"])).toEqual(["best"]);
  });
  test("but not when it must stay", () => {
    expect(from(["no", "no", "no"], { mustStay: true })).toEqual([]);
  });
  test("for what is looked up, too, when a verdict is certainly no", () => {
    const there: Sketch[] = [
      { id: "here", kind: "search", is: [null, "no", "no"] },
      { id: "best", kind: "search", is: [null, "yes", "partly"] },
    ];
    expect(offered({ uses: ["here"] }, there)).toEqual(["best"]);
    expect(offered({ uses: ["best"] }, there, "best")).toEqual([]);
  });
});

describe("any service can be asked why it is not recommended", () => {
  const use: Use = { service: "here" };
  const other = (more: Partial<Sketch>): Sketch => ({ ...BEST, id: "other", ...more });
  test.each<[string, string | null, Use, Sketch, Said]>([
    ["nothing speaks against it", null, use, other({}), {}],
    ["the visitor uses it already", "same-service", use, HERE, {}],
    ["the use must stay", "must-stay", { ...use, mustStay: true }, other({}), {}],
    ["it does another job", "other-kind", use, other({ kind: "mail" }), {}],
    ["it does the job besides", null, use, other({ kind: "calls", also: ["messaging"] }), {}],
    [
      "it does not run there",
      "devices",
      use,
      other({ platforms: ["ios"] }),
      { devices: ["android"] },
    ],
    [
      "it does not run on all of them",
      "devices",
      use,
      other({ platforms: ["ios", "macos"] }),
      { devices: ["ios", "windows"] },
    ],
    ["it runs in any browser", null, use, other({ platforms: ["web"] }), { devices: ["linux"] }],
    ["no device was named", null, use, other({ platforms: ["ios"] }), {}],
    ["it has ended", "discontinued", use, other({ active: false }), {}],
    ["it is not offered in Japan", "not-in-japan", use, other({ inJapan: false }), {}],
    [
      "its encryption is unknown",
      "unknown-verdict",
      use,
      other({ is: ["unknown", "yes", "yes"] }),
      {},
    ],
    [
      "its business is unknown",
      "unknown-verdict",
      use,
      other({ is: ["yes", "unknown", "yes"] }),
      {},
    ],
    ["its source is unknown", "unknown-verdict", use, other({ is: ["yes", "yes", "unknown"] }), {}],
    ["it is not better", "not-better", use, other({ is: ["no", "no", "no"] }), {}],
  ])("%s", (_, expected, of, sketch, said) => {
    expect(whyNot(of, sketch, said)).toBe(expected);
    const found = offered({ answers: KEPT, ...said, uses: [of] }, [HERE, sketch]);
    expect(found.includes(sketch.id)).toBe(expected === null);
  });

  test("what is in use is good enough", () => {
    const there = result({ uses: ["best"], answers: KEPT }, [BEST, HERE]);
    const judgement = assessedUse(there, "best");
    expect(there.recommender.whyNot(judgement, there.level, service(HERE))).toBe("not-needed");
    const bound = result({ uses: [{ service: "best", mustStay: true }], answers: KEPT }, [
      BEST,
      HERE,
    ]);
    const stays = assessedUse(bound, "best");
    expect(bound.recommender.whyNot(stays, bound.level, service(HERE))).toBe("not-needed");
  });

  test("the first rule that fails is named", () => {
    const all = other({
      kind: "mail",
      platforms: ["ios"],
      active: false,
      inJapan: false,
      is: ["unknown", "no", "no"],
    });
    const said: Said = { devices: ["linux"] };
    expect(whyNot(use, all, said)).toBe("other-kind");
    expect(whyNot(use, { ...all, kind: "messaging" }, said)).toBe("devices");
    expect(whyNot(use, { ...all, kind: "messaging" })).toBe("discontinued");
    expect(whyNot(use, { ...all, kind: "messaging", active: true })).toBe("not-in-japan");
  });
});

describe("better is", () => {
  const better = (from: Sketch["is"], to: Sketch["is"]): boolean =>
    offered({ uses: [{ service: "here", stakes: "decisive" }], answers: KEPT }, [
      { ...HERE, is: from },
      { ...BEST, is: to },
    ]).length > 0;
  test("a higher lowest ceiling, though it has fewer points", () => {
    expect(better(["no", "yes", "yes"], ["partly", "no", "no"])).toBe(true);
  });
  test("as high and more points", () => {
    expect(better(["partly", "no", "no"], ["partly", "no", "partly"])).toBe(true);
    expect(better(["yes", "partly", "partly"], ["yes", "yes", "partly"])).toBe(true);
  });
  test("not as high with as many points, nor lower with more", () => {
    expect(better(["partly", "no", "no"], ["partly", "no", "no"])).toBe(false);
    expect(better(["yes", "partly", "no"], ["partly", "yes", "no"])).toBe(false);
    expect(better(["yes", "partly", "partly"], ["yes", "no", "yes"])).toBe(false);
    expect(better(["partly", "no", "no"], ["no", "yes", "yes"])).toBe(false);
  });
  test("than what is certain: a promise of the use counts for nothing", () => {
    expect(better(["unknown", "yes", "yes"], ["partly", "yes", "yes"])).toBe(true);
  });
  test("what the visitor's own switches make of it", () => {
    const there = (settings: Said["settings"]) =>
      offered({ uses: ["here"], answers: KEPT, settings: settings ?? {} }, [
        HERE,
        { ...BEST, is: ["no", "no", "no"], lifts: { lock: { encryption: "partly" } } },
      ]);
    expect(there({ lock: "yes" })).toEqual(["best"]);
    expect(there({ lock: "unknown" })).toEqual([]);
    expect(there({})).toEqual([]);
  });
});

test("a recommendation says why, what it costs, and how far words carry there", () => {
  const there = result({ uses: ["here"], answers: KEPT }, [
    { ...HERE, is: ["partly", "no", "yes"] },
    { ...BEST, is: ["yes", "partly", "yes"], drawbacks: ["paid", "no-ios"] },
  ]);
  expect(assessedUse(there, "here").recommendations).toEqual([
    {
      service: "best",
      level: 3,
      why: ["e2ee-all", "owner-carries"],
      drawbacks: ["paid", "no-ios"],
    },
  ]);
});
