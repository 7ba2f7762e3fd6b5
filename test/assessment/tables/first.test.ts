import { describe, expect, test } from "vitest";
import { firstThree } from "../../../src/assessment/plan.ts";
import type { Assessment } from "../../../src/assessment/assess.ts";
import { TOWN } from "../town.ts";
import { KEPT, result, SPARING } from "../visitor.ts";
import { world, type Sketch } from "../worlds.ts";

const ids = ({ plan }: Assessment): string[] => plan.map(({ action }) => action.id);
const first = (of: Assessment): string[] => of.first.map(({ id }) => id);
const ALL = { ...KEPT, ...SPARING };
const SAFE: Sketch = { id: "safe", kind: "messaging", is: ["yes", "yes", "yes"] };

describe("three things to do first", () => {
  test("are the first, the first of the shortest way up, and the first of another kind", () => {
    const answers = {
      ...ALL,
      "data.https": "no",
      "data.address": "no",
      "device.apps": "no",
      "device.encryption": "no",
    } as const;
    const there = result({ uses: ["safe"], answers, settings: {} }, [SAFE]);
    expect(ids(there)).toEqual(["device.apps", "data.https", "data.address", "device.encryption"]);
    expect(there.shortestWayUp).toEqual(["device.apps", "device.encryption"]);
    // Of the way up, the first is shown already; of kinds, `device` is.
    expect(first(there)).toEqual(["device.apps", "device.encryption", "data.https"]);
  });

  test("fall back to the next in order where there is no way up or no other kind", () => {
    const answers = {
      ...SPARING,
      "data.https": "no",
      "data.address": "no",
      "data.name": "no",
    } as const;
    const there = result({ answers }, TOWN);
    expect(there.shortestWayUp).toBeNull();
    expect(ids(there)).toEqual(["data.https", "data.address", "data.name"]);
    expect(first(there)).toEqual(["data.https", "data.address", "data.name"]);
  });

  test("skip a kind that was shown, as long as another is there", () => {
    const answers = {
      ...SPARING,
      "data.https": "no",
      "data.address": "no",
      "data.accounts": "no",
    } as const;
    const there = result({ answers }, TOWN);
    expect(ids(there)).toEqual(["data.https", "data.address", "delete"]);
    expect(first(there)).toEqual(["data.https", "data.address", "delete"]);
    const more = result({ answers: { ...answers, "data.payment": "no" } }, TOWN);
    expect(ids(more)).toEqual(["data.https", "data.payment", "data.address", "delete"]);
    expect(first(more)).toEqual(["data.https", "data.payment", "delete"]);
  });

  test("are fewer where there is less to do", () => {
    expect(first(result({ answers: ALL, uses: ["safe"] }, [SAFE]))).toEqual([]);
    const answers = { ...ALL, "data.https": "no" } as const;
    expect(first(result({ answers, uses: ["safe"] }, [SAFE]))).toEqual(["data.https"]);
  });

  test("never show two ways for one use", () => {
    // A decisive use of a closed kind: in person, sparing and switching exclude one another.
    const sketches: Sketch[] = [
      { id: "a", kind: "messaging", is: ["yes", "no", "yes"] },
      { id: "b", kind: "messaging", is: ["yes", "partly", "yes"] },
    ];
    const uses = [{ service: "a", stakes: "decisive" as const }];
    const there = result({ uses, answers: { ...ALL, "data.https": "no" } }, sketches);
    expect(ids(there)).toEqual(expect.arrayContaining(["spare:a", "switch:a:b"]));
    const moving = first(there).filter((id) => id.includes(":a"));
    expect(moving).toHaveLength(1);
    expect(first(there)).toContain("data.https");
    expect(first(there)).toHaveLength(2);
  });

  test("pass over the way up where it cannot be taken together with the first", () => {
    const sketches: Sketch[] = [
      { id: "here", kind: "messaging", is: ["no", "no", "no"] },
      {
        id: "half",
        kind: "messaging",
        is: ["no", "yes", "yes"],
        move: { minutes: 2, people: "alone", cost: "free" },
      },
      {
        id: "whole",
        kind: "messaging",
        is: ["yes", "yes", "yes"],
        move: { minutes: 120, people: "alone", cost: "free" },
      },
    ];
    const answers = { ...ALL, "data.https": "no", "data.address": "no" } as const;
    const there = result({ uses: ["here"], answers }, sketches);
    expect(there.shortestWayUp).toEqual(["switch:here:whole"]);
    expect(ids(there).slice(0, 2)).toEqual(["switch:here:half", "switch:here:whole"]);
    expect(first(there)).toEqual(["switch:here:half", "data.https", "data.address"]);
    expect(firstThree(there.plan, []).map(({ id }) => id)).toEqual(first(there));
  });
});

describe("the shortest way up", () => {
  const way = (sketches: readonly Sketch[], said: Parameters<typeof result>[0]) =>
    result({ ...said, answers: { ...KEPT, ...said.answers } }, sketches).shortestWayUp;

  test("is none without an overall level, at the top, or where nothing lifts", () => {
    expect(result({ answers: { "device.os": "no" } }, TOWN).shortestWayUp).toBeNull();
    expect(way([SAFE], { uses: ["safe"] })).toBeNull();
    const stuck: Sketch = { id: "a", kind: "mail", is: ["no", "no", "no"] };
    expect(way([stuck], { uses: [{ service: "a", stakes: "everyday" }] })).toBeNull();
  });

  test("is the least effort in all, though it takes more actions", () => {
    const here: Sketch = {
      id: "here",
      kind: "messaging",
      is: ["partly", "no", "yes"],
      lifts: { lock: { encryption: "yes" }, plan: { business: "yes" } },
    };
    const there: Sketch = { ...SAFE, move: { minutes: 10, people: "alone", cost: "free" } };
    const settings = { lock: "no", plan: "no" } as const;
    expect(way([here, there], { uses: ["here"], settings })).toEqual([
      "setting:lock",
      "setting:plan",
    ]);
    const near: Sketch = { ...there, move: { minutes: 2, people: "alone", cost: "free" } };
    expect(way([here, near], { uses: ["here"], settings })).toEqual(["switch:here:safe"]);
  });

  test("of the same effort is the one of fewest actions, then the first by its ids", () => {
    const here: Sketch = { id: "here", kind: "messaging", is: ["no", "yes", "yes"] };
    const alike = ["z", "y"].map((id): Sketch => ({ ...SAFE, id }));
    expect(way([here, ...alike], { uses: ["here"] })).toEqual(["switch:here:y"]);
    const small = world(
      [
        {
          ...here,
          is: ["partly", "partly", "yes"],
          lifts: {
            a: { encryption: "yes" },
            b: { business: "yes" },
            z: { encryption: "yes", business: "yes" },
          },
        },
      ],
      { settings: [{ id: "z", effort: { minutes: 2, people: "alone", cost: "free" } }] },
    );
    const settings = { a: "no", b: "no", z: "no" } as const;
    const { shortestWayUp } = result({ uses: ["here"], answers: KEPT, settings }, small);
    // From 2 to 3 encryption is enough: `a` and `z` cost the same, alone.
    expect(shortestWayUp).toEqual(["setting:a"]);
  });

  test("takes a switch together with the setting of the service that it leads to", () => {
    const here: Sketch = { id: "here", kind: "messaging", is: ["partly", "no", "no"] };
    const there: Sketch = {
      id: "there",
      kind: "messaging",
      is: ["partly", "yes", "yes"],
      lifts: { lock: { encryption: "yes" } },
    };
    expect(way([here, there], { uses: ["here"], settings: { lock: "no" } })).toEqual([
      "setting:lock",
      "switch:here:there",
    ]);
    // What nobody asked yet is a question, not an action.
    expect(way([here, there], { uses: ["here"] })).toBeNull();
  });

  test("cannot spare everything: then what is everyday counts, and nothing has risen", () => {
    const closed: Sketch = { id: "a", kind: "mail", is: ["no", "no", "no"] };
    expect(way([closed], { uses: ["a"] })).toBeNull();
    expect(way([closed, SAFE], { uses: ["a", "safe"] })).toEqual(["spare:a"]);
    const uses = ["a", { service: "safe", stakes: "everyday" as const }];
    expect(way([closed, SAFE], { uses })).toBeNull();
  });

  test("leaves the people at the other end alone where only one's own notes count", () => {
    const notes: Sketch = { id: "n", kind: "notes", is: ["yes", "yes", "yes"] };
    const answers = { "peers.lock": "no", "device.apps": "no" } as const;
    expect(way([notes], { uses: ["n"], answers })).toEqual(["device.apps"]);
    expect(way([SAFE], { uses: ["safe"], answers })).toEqual(["device.apps", "peers.lock"]);
  });
});
