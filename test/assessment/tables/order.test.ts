import { describe, expect, test } from "vitest";
import { assessedUse, KEPT, result, type Said } from "../visitor.ts";
import { METHOD, world, type Sketch } from "../worlds.ts";

const HERE: Sketch = { id: "here", kind: "messaging", is: ["no", "no", "no"], reach: "many" };
const PLAIN: Sketch = { id: "m", kind: "messaging", is: ["yes", "yes", "partly"] };

/** The recommendations of two services, first one that only its id puts last. */
function order(
  first: Partial<Sketch>,
  second: Partial<Sketch>,
  said: Said = {},
  method = METHOD,
): string[] {
  const street = world(
    [HERE, { ...PLAIN, id: "z-first", ...first }, { ...PLAIN, id: "a-second", ...second }],
    { method },
  );
  const there = result({ answers: KEPT, ...said, uses: ["here", ...(said.uses ?? [])] }, street);
  return assessedUse(there, "here").recommendations.map(({ service }) => service);
}

describe("what is recommended first", () => {
  const both = ["z-first", "a-second"];
  test("is what carries words further, though it has fewer yeses", () => {
    expect(order({ is: ["yes", "partly", "partly"] }, { is: ["partly", "yes", "yes"] })).toEqual(
      both,
    );
  });
  test("then has more yeses, though it has fewer points", () => {
    expect(order({ is: ["partly", "yes", "yes"] }, { is: ["yes", "partly", "no"] })).toEqual(both);
    // With the shipped weights more yeses are always more points; with these, 50 against 85.
    const criteria = { ...METHOD.criteria, openness: 60 };
    const heavy = { ...METHOD, criteria };
    const second: Partial<Sketch> = { is: ["partly", "partly", "yes"] };
    expect(order({ is: ["yes", "yes", "no"] }, second, {}, heavy)).toEqual(both);
  });
  test("then has more points", () => {
    expect(order({ is: ["yes", "yes", "partly"] }, { is: ["yes", "partly", "yes"] })).toEqual(both);
  });
  test("then is in use already, for whatever stakes, though fewer people are there", () => {
    const said: Said = { uses: [{ service: "z-first", stakes: "everyday" }] };
    expect(order({ reach: "few" }, { reach: "many" }, said)).toEqual(both);
  });
  test("then reaches more people in Japan, though it has more drawbacks", () => {
    expect(order({ reach: "many", drawbacks: ["paid"] }, { reach: "some" })).toEqual(both);
    expect(order({ reach: "some", drawbacks: ["paid"] }, { reach: "few" })).toEqual(both);
  });
  test("then has fewer drawbacks, though it was looked up longer ago", () => {
    expect(
      order(
        { drawbacks: ["paid"], checked: "2026-01-01" },
        { drawbacks: ["no-ios", "no-japanese"], checked: "2026-11-01" },
      ),
    ).toEqual(both);
  });
  test("then was looked up more recently, by the oldest of its verdicts", () => {
    expect(order({ checked: "2026-11-01" }, { checked: "2026-10-31" })).toEqual(both);
  });
  test("counts the day of a switch where the switch makes the verdict", () => {
    const lifts = { lock: { openness: "yes" } } as const;
    const of = (checked: string, lock: "yes" | "no") =>
      order(
        { checked, lifts },
        { checked, is: lock === "yes" ? ["yes", "yes", "yes"] : PLAIN.is },
        {
          settings: { lock },
        },
      );
    // The switch was looked up in June; of encryption and business the day is the service's.
    expect(of("2026-09-01", "no")).toEqual(["a-second", "z-first"]);
    expect(of("2026-09-01", "yes")).toEqual(["a-second", "z-first"]);
    const whole = { lock: { encryption: "yes", business: "yes", openness: "yes" } } as const;
    const first: Partial<Sketch> = { is: ["no", "no", "no"], checked: "2026-01-01", lifts: whole };
    const second: Partial<Sketch> = { is: ["yes", "yes", "yes"], checked: "2026-05-01" };
    expect(order(first, second, { settings: { lock: "yes" } })).toEqual(both);
  });
  test("then comes first by its id", () => {
    expect(order({}, {})).toEqual(["a-second", "z-first"]);
  });
  test("counts the switches that are on already", () => {
    const lifts = { lock: { openness: "yes" } } as const;
    expect(order({ lifts }, {}, { settings: { lock: "yes" } })).toEqual(both);
    expect(order({ lifts }, {}, { settings: { lock: "no" } })).toEqual([...both].reverse());
  });
});
