import { describe, expect, test } from "vitest";
import type { Assessment } from "../../../src/assessment/assess.ts";
import { against, fraction } from "../reference/fraction.ts";
import { asFraction } from "../measure.ts";
import { KEPT, result, SPARING } from "../visitor.ts";
import { METHOD, world, type Sketch } from "../worlds.ts";

const ids = ({ plan }: Assessment): string[] => plan.map(({ action }) => action.id);

function planned(of: Assessment, id: string) {
  const found = of.plan.find(({ action }) => action.id === id);
  if (found === undefined) throw new Error(`${id} is not in the plan`);
  return found;
}

const weak: Sketch = { id: "a", kind: "messaging", is: ["partly", "partly", "yes"] };
const strong: Sketch = { id: "b", kind: "messaging", is: ["yes", "yes", "yes"] };

describe("what an action brings", () => {
  test("is the points it gains, and five times the stakes for a use that stops falling short", () => {
    const uses = [{ service: "a", stakes: "decisive" as const }];
    const there = result({ uses, answers: { ...KEPT, ...SPARING } }, [weak, strong]);
    const { benefit, gain, lifts } = planned(there, "switch:a:b");
    // Encryption 15 and business 10 points more, and 5 × 4.
    expect(against(asFraction(benefit), fraction(45))).toBe(0);
    expect(gain).toBe(25);
    expect(lifts).toEqual(["a"]);
  });
  test("counts begun points in the order, and shows whole ones", () => {
    const uses = ["a", { service: "b", stakes: "everyday" as const }];
    const answers = { ...KEPT, ...SPARING, "data.https": "no" } as const;
    const { benefit, gain, lifts } = planned(
      result({ uses, answers }, [weak, strong]),
      "data.https",
    );
    expect(against(asFraction(benefit), fraction(15 * 5, 100))).toBe(0);
    expect(gain).toBe(1);
    expect(lifts).toEqual([]);
  });
  test("is no points at all for saying it in person or sparing it, only what stops falling short", () => {
    const room: Sketch = { id: "a", kind: "messaging", is: ["yes", "partly", "yes"] };
    const uses = [{ service: "a", stakes: "decisive" as const, mustStay: true }];
    const there = result({ uses, answers: { ...KEPT, ...SPARING } }, [room]);
    for (const id of ["in-person:a", "spare:a"]) {
      const { benefit, gain, lifts } = planned(there, id);
      expect(against(asFraction(benefit), fraction(20))).toBe(0);
      expect([gain, lifts]).toEqual([0, []]);
    }
  });
  test("lets what brings nothing go unlisted", () => {
    const postcard: Sketch = { id: "a", kind: "messaging", is: ["no", "no", "no"] };
    const uses = [{ service: "a", stakes: "decisive" as const, mustStay: true }];
    const answers = { ...KEPT, "peers.lock": "no" } as const;
    const there = result({ uses, answers, settings: { lock: "no" } }, [
      postcard,
      { ...strong, lifts: { lock: { openness: "yes" } } },
    ]);
    // In person would still fall short of a room; the switch belongs to a service that is not used.
    expect(there.actions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["in-person:a", "setting:lock"]),
    );
    expect(ids(there)).not.toContain("in-person:a");
    expect(ids(there)).not.toContain("setting:lock");
  });
  test("leaves the people at the other end out where nobody is talked to", () => {
    const notes: Sketch = { id: "a", kind: "notes", is: ["yes", "yes", "yes"] };
    const answers = { ...KEPT, "peers.lock": "no", "data.https": "no" } as const;
    expect(ids(result({ uses: ["a"], answers }, [notes]))).toEqual(["data.https"]);
    expect(ids(result({ answers }, [notes]))).toEqual(["data.https", "peers.lock"]);
  });
});

describe("the plan's order", () => {
  const actions = {
    ...METHOD.actions,
    "data.name": { minutes: 10, people: "alone", cost: "free" },
    "data.address": { minutes: 10, people: "alone", cost: "free" },
    "data.phone": { minutes: 10, people: "alone", cost: "free" },
    "data.payment": { minutes: 10, people: "alone", cost: "free" },
  } as const;
  const order = (said: Record<string, "no" | "partly">, method: typeof METHOD): string[] =>
    ids(result({ answers: { ...KEPT, ...SPARING, ...said } }, world([], { method })));
  const two = { "data.name": "no", "data.address": "no" } as const;

  test("is benefit by effort, not benefit", () => {
    // 15 × 20/100 points in 30 minutes against 15 × 5/100 in two.
    const said = { "data.phone": "no", "data.https": "no" } as const;
    expect(order(said, METHOD)).toEqual(["data.https", "data.phone"]);
  });
  test("counts whom one must move along", () => {
    const people = { minutes: 10, people: "contacts", cost: "free" } as const;
    const method = { ...METHOD, actions: { ...actions, "data.phone": people } };
    const said = { "data.phone": "no", "data.address": "no" } as const;
    expect(order(said, method)).toEqual(["data.address", "data.phone"]);
    const home = { ...people, people: "household" } as const;
    const others = { ...METHOD, actions: { ...actions, "data.phone": home } };
    // 3 points in 15 minutes against 2¼ in 10: 0.2 against 0.225.
    expect(order(said, others)).toEqual(["data.address", "data.phone"]);
    expect(order(said, { ...METHOD, actions })).toEqual(["data.phone", "data.address"]);
  });
  test("puts what is free first where it is alike", () => {
    const paid = { minutes: 10, people: "alone", cost: "paid" } as const;
    const method = { ...METHOD, actions: { ...actions, "data.address": paid } };
    expect(order(two, method)).toEqual(["data.name", "data.address"]);
  });
  test("then fewer minutes", () => {
    // Three times the points in three times the minutes weigh the same.
    const method = {
      ...METHOD,
      questions: { ...METHOD.questions, "data.address": 15, "data.name": 45 },
      actions: {
        ...actions,
        "data.address": { minutes: 10, people: "alone", cost: "free" },
        "data.name": { minutes: 30, people: "alone", cost: "free" },
      },
    } as const;
    expect(order(two, method)).toEqual(["data.address", "data.name"]);
    const more = {
      ...method,
      questions: { ...method.questions, "data.address": 15, "data.name": 46 },
    };
    expect(order(two, more)).toEqual(["data.name", "data.address"]);
  });
  test("then the id", () => {
    expect(order(two, { ...METHOD, actions })).toEqual(["data.address", "data.name"]);
  });
});

describe("of a use's switches the plan lists", () => {
  const here: Sketch = { id: "here", kind: "messaging", is: ["no", "yes", "yes"] };
  const far: Sketch = {
    id: "far",
    kind: "messaging",
    is: ["yes", "yes", "yes"],
    move: { minutes: 120, people: "contacts", cost: "free" },
  };
  const near: Sketch = {
    id: "near",
    kind: "messaging",
    is: ["yes", "partly", "yes"],
    move: { minutes: 10, people: "alone", cost: "free" },
  };

  test("the first in its order, though another is recommended first", () => {
    const there = result({ uses: ["here"], answers: { ...KEPT, ...SPARING } }, [here, far, near]);
    expect(there.uses[0]?.recommendations.map(({ service }) => service)).toEqual(["far", "near"]);
    expect(ids(there)).toEqual(["switch:here:near"]);
  });
  test("and that of the shortest way up, though its benefit by effort is less", () => {
    // A quick move to half the way, a slower one to the whole: only the second lifts, being decisive.
    const half: Sketch = {
      ...near,
      id: "half",
      is: ["no", "yes", "yes"],
      move: { minutes: 2, people: "alone", cost: "free" },
    };
    const there = result({ uses: ["here"], answers: { ...KEPT, ...SPARING } }, [
      { ...here, is: ["no", "no", "no"] },
      { ...far, move: { minutes: 120, people: "alone", cost: "free" } },
      half,
    ]);
    expect(there.shortestWayUp).toEqual(["switch:here:far"]);
    expect(ids(there)).toEqual(["switch:here:half", "switch:here:far"]);
  });
});
