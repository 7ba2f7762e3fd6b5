import { describe, expect, test } from "vitest";
import { CRITERIA, type Answer } from "../../../src/assessment/vocabulary.ts";
import { KEPT, result, SPARING, type Said } from "../visitor.ts";
import { METHOD, world, type Sketch } from "../worlds.ts";

const street: readonly Sketch[] = [
  { id: "a", kind: "messaging", is: ["yes", "yes", "yes"] },
  { id: "b", kind: "mail", is: ["no", "partly", "no"] },
  { id: "c", kind: "notes", is: ["partly", "unknown", "yes"] },
  { id: "d", kind: "search", is: [null, "no", "partly"] },
];

/** Shown points as `low–high of share` by criterion; `-` where a criterion is left out. */
function points(said: Said): string | null {
  const { score } = result(said, street);
  if (score === null) return null;
  const parts = CRITERIA.map((criterion) => {
    const part = score.parts[criterion];
    return part === null ? "-" : `${part.low}–${part.high}/${part.share}`;
  });
  return `${score.low}–${score.high}: ${parts.join(" ")}`;
}

const all = (answer: Answer, ids: Readonly<Record<string, Answer>>): Record<string, Answer> =>
  Object.fromEntries(Object.keys(ids).map((id) => [id, answer]));
const NAUGHT = all("not-applicable", { ...KEPT, ...SPARING });

describe("the score by hand", () => {
  test.each<[string, Said, string | null]>([
    ["there is none for who said nothing", {}, null],
    ["there is none when nothing applies", { answers: NAUGHT }, null],
    [
      "without a use, the services are unknown",
      { answers: { ...KEPT, ...SPARING } },
      "35–100: 0–30/30 0–20/20 0–15/15 20–20/20 15–15/15",
    ],
    [
      "one answer is enough for a score",
      { answers: { "device.os": "unknown" } },
      "0–100: 0–30/30 0–20/20 0–15/15 0–20/20 0–15/15",
    ],
    [
      "one use is enough for a score",
      { uses: ["a"] },
      "65–100: 30–30/30 20–20/20 15–15/15 0–20/20 0–15/15",
    ],
    [
      "everything holds",
      { uses: ["a"], answers: { ...KEPT, ...SPARING } },
      "100–100: 30–30/30 20–20/20 15–15/15 20–20/20 15–15/15",
    ],
    [
      "half is half",
      { uses: ["a"], answers: { ...all("partly", KEPT), ...all("partly", SPARING) } },
      "82–82: 30–30/30 20–20/20 15–15/15 10–10/20 7–7/15",
    ],
    [
      // Encryption (2·2 + 1·0) / (2·3), business (2·2 + 1·1) / 6, openness (2·2 + 0) / 6.
      "what is private weighs twice what is everyday",
      { uses: ["a", { service: "b", stakes: "everyday" }], answers: { ...KEPT, ...SPARING } },
      "81–81: 20–20/30 16–16/20 10–10/15 20–20/20 15–15/15",
    ],
    [
      // Encryption 1·2 / (2·5): a fifth; business (1·2 + 4·1) / 10; openness 2 / 10.
      "what is decisive weighs four times what is everyday",
      {
        uses: [
          { service: "a", stakes: "everyday" },
          { service: "b", stakes: "decisive" },
        ],
        answers: { ...KEPT, ...SPARING },
      },
      "56–56: 6–6/30 12–12/20 3–3/15 20–20/20 15–15/15",
    ],
    [
      "an unknown verdict is a range, and a vault leaves the people at the other end out",
      { uses: ["c"], answers: { ...all("no", KEPT), "peers.lock": "yes", "peers.updates": "yes" } },
      "30–65: 15–15/30 0–20/20 15–15/15 0–0/20 0–15/15",
    ],
    [
      // 20·100/70 = 28.57 (20 → 29), 15·100/70 = 21.43 twice, 20 → 28.57 (29): the two largest remainders win.
      "encryption is left out where it applies to nothing",
      { uses: ["d"], answers: { ...KEPT, ...SPARING } },
      "60–60: - 0–0/29 10–10/21 29–29/29 21–21/21",
    ],
    [
      "a page of questions that do not apply is left out",
      { uses: ["a"], answers: { ...KEPT, ...all("not-applicable", SPARING) } },
      // 30·100/85 = 35.29, 20·100/85 = 23.53 twice, 15·100/85 = 17.65.
      "100–100: 35–35/35 24–24/24 18–18/18 23–23/23 -",
    ],
    [
      "the own devices may not apply while the people at the other end do",
      {
        uses: ["a"],
        answers: { ...all("not-applicable", KEPT), "peers.lock": "no", "peers.updates": "yes" },
      },
      "75–90: 30–30/30 20–20/20 15–15/15 10–10/20 0–15/15",
    ],
  ])("%s", (_, said, expected) => {
    expect(points(said)).toBe(expected);
  });

  test("where only the people at the other end were asked about, a vault leaves devices out", () => {
    const answers = { ...all("not-applicable", KEPT), "peers.lock": "yes" as const };
    expect(points({ uses: ["c"], answers })?.split(" ")[4]).toBe("-");
  });

  test("each answer takes its weight's share of its page", () => {
    for (const [question, page, weight] of [
      ["device.supported", KEPT, 20],
      ["device.lock", KEPT, 15],
      ["peers.lock", KEPT, 5],
      ["data.phone", SPARING, 20],
      ["data.https", SPARING, 5],
    ] as const) {
      const share = page === KEPT ? 20 : 15;
      const { score } = result(
        { uses: ["a"], answers: { ...KEPT, ...SPARING, [question]: "no" } },
        street,
      );
      expect(score?.low).toBe(
        80 + (page === KEPT ? 0 : 5) + Math.floor((share * (100 - weight)) / 100),
      );
    }
  });
});

describe("a point that was only begun", () => {
  test("is not shown, in any part", () => {
    // Encryption 30 × 2/3 = 20, business 20 × 5/6 = 16⅔, openness 15 × 2/3 = 10.
    const { score } = result(
      { uses: ["a", { service: "b", stakes: "everyday" }], answers: { ...KEPT, ...SPARING } },
      street,
    );
    expect(score?.parts.business).toMatchObject({ low: 16, high: 16 });
    expect(score?.low).toBe(81);
  });

  test("keeps 100 for those for whom everything that applies is yes", () => {
    const answers: Record<string, Answer> = { ...KEPT, ...SPARING, "data.https": "partly" };
    expect(result({ uses: ["a"], answers }, street).score?.low).toBe(99);
  });
});

describe("100 points are shared by largest remainder", () => {
  const shares = (criteria: typeof METHOD.criteria, uses: readonly string[]) => {
    const { score } = result({ uses }, world(street, { method: { ...METHOD, criteria } }));
    return CRITERIA.map((criterion) => score?.parts[criterion]?.share ?? null);
  };

  test("equal remainders go to the criterion listed first", () => {
    const alike = { encryption: 1, business: 1, openness: 1, devices: 1, minimisation: 2 };
    // 16⅔ four times and 33⅓: two points are left for four equal remainders of ⅔.
    expect(shares(alike, ["a"])).toEqual([17, 17, 17, 16, 33]);
    const three = { encryption: 9, business: 1, openness: 1, devices: 1, minimisation: 0 };
    expect(shares(three, ["d"])).toEqual([null, 34, 33, 33, 0]);
  });

  test("the shipped weights are whole points by themselves", () => {
    expect(shares(METHOD.criteria, ["a"])).toEqual([30, 20, 15, 20, 15]);
    expect(shares(METHOD.criteria, ["d"])).toEqual([null, 29, 21, 29, 21]);
  });
});
