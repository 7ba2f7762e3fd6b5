import { describe, expect, test } from "vitest";
import type { Interferer } from "../../../src/assessment/vocabulary.ts";
import { assessedUse, KEPT, result, type Said } from "../visitor.ts";
import type { Sketch, Triple } from "../worlds.ts";

type Row = readonly [low: string, high: string, ...by: string[]];

function reach(of: Interferer, sketch: Sketch, answers: Said["answers"] = KEPT): Row {
  const { interferers } = assessedUse(result({ uses: [sketch.id], answers }, [sketch]), sketch.id);
  if (interferers === null) throw new Error("no interferers");
  const { low, high, by } = interferers[of];
  return [low, high, ...by];
}

const messenger = (encryption: Triple[0], openness: Triple[2] = "yes"): Sketch => ({
  id: "a",
  kind: "messaging",
  is: [encryption, "no", openness],
});

describe("the operator and its insiders", () => {
  test.each<[Triple[0], Triple[2], Row]>([
    ["yes", "yes", ["kept-out", "kept-out", "encryption", "openness"]],
    ["yes", "partly", ["hindered", "hindered", "encryption"]],
    ["yes", "no", ["hindered", "hindered", "encryption"]],
    ["yes", "unknown", ["hindered", "kept-out", "encryption"]],
    ["partly", "yes", ["hindered", "hindered", "encryption"]],
    ["partly", "no", ["hindered", "hindered", "encryption"]],
    ["no", "yes", ["could", "could", "encryption"]],
    ["no", "no", ["could", "could", "encryption"]],
    ["unknown", "yes", ["could", "kept-out", "encryption"]],
    ["unknown", "no", ["could", "hindered", "encryption"]],
  ])("with encryption %s and openness %s", (encryption, openness, row) => {
    expect(reach("operator", messenger(encryption, openness))).toEqual(row);
    expect(reach("insider", messenger(encryption, openness))).toEqual(row);
  });
});

test("an agency is hindered at most, and only by encryption that is whole", () => {
  const hindered = ["hindered", "hindered", "encryption"];
  const could = ["could", "could", "encryption"];
  expect(reach("agency", messenger("yes"))).toEqual(hindered);
  expect(reach("agency", messenger("partly"))).toEqual(could);
  expect(reach("agency", messenger("no"))).toEqual(could);
  expect(reach("agency", messenger("unknown"))).toEqual(["could", "hindered", "encryption"]);
});

describe("an attacker", () => {
  const safe = KEPT;
  const partly = { ...KEPT, "device.apps": "no" } as const;
  const open = { ...KEPT, "device.lock": "no" } as const;
  const unsaid = { ...KEPT, "device.lock": "unknown" } as const;
  test.each<[Triple[0], Said["answers"], Row]>([
    ["yes", safe, ["kept-out", "kept-out", "encryption", "devices"]],
    ["yes", partly, ["hindered", "hindered", "encryption"]],
    ["yes", open, ["could", "could", "devices"]],
    ["yes", unsaid, ["could", "kept-out", "devices"]],
    ["partly", safe, ["hindered", "hindered", "devices"]],
    ["partly", partly, ["could", "could", "encryption", "devices"]],
    ["partly", open, ["could", "could", "encryption", "devices"]],
    ["no", safe, ["could", "could", "encryption"]],
    ["no", partly, ["could", "could", "encryption", "devices"]],
    ["unknown", safe, ["could", "kept-out", "encryption"]],
    ["unknown", unsaid, ["could", "kept-out", "encryption", "devices"]],
  ])("with encryption %s and devices %j", (encryption, answers, row) => {
    expect(reach("attacker", messenger(encryption), answers)).toEqual(row);
  });

  test("is kept from one's own notes though the people one talks to are careless", () => {
    const answers = { ...KEPT, "peers.lock": "no" } as const;
    const notes: Sketch = { id: "a", kind: "notes", is: ["yes", "no", "yes"] };
    expect(reach("attacker", notes, answers)[0]).toBe("kept-out");
    expect(reach("attacker", messenger("yes"), answers)[0]).toBe("hindered");
  });
});

test("a flood is hindered where one server down leaves the rest", () => {
  const of = (network: NonNullable<Sketch["network"]>) =>
    reach("flooder", { ...messenger("yes"), network });
  expect(of("central")).toEqual(["could", "could"]);
  expect(of("federated")).toEqual(["hindered", "hindered"]);
  expect(of("peer-to-peer")).toEqual(["hindered", "hindered"]);
  const service = {
    name: "b",
    kind: "messaging",
    encryption: "yes",
    business: "yes",
    openness: "yes",
  } as const;
  const { interferers } = assessedUse(result({ uses: [{ service }] }, []), "unlisted:messaging:b");
  expect(interferers?.flooder).toEqual({ low: "could", high: "could", by: [] });
});

describe("whoever gets at the device", () => {
  const without = Object.fromEntries(
    Object.entries(KEPT).filter(([id]) => id !== "device.lock" && id !== "device.encryption"),
  );
  type Said2 = "yes" | "partly" | "no" | "unknown" | "not-applicable" | null;
  test.each<[Said2, Said2, Row]>([
    ["yes", "yes", ["kept-out", "kept-out", "devices"]],
    ["yes", "not-applicable", ["kept-out", "kept-out", "devices"]],
    ["not-applicable", "not-applicable", ["kept-out", "kept-out", "devices"]],
    ["no", "yes", ["could", "could", "devices"]],
    ["no", "no", ["could", "could", "devices"]],
    ["yes", "partly", ["hindered", "hindered", "devices"]],
    ["yes", "no", ["hindered", "hindered", "devices"]],
    ["partly", "yes", ["hindered", "hindered", "devices"]],
    ["partly", "no", ["hindered", "hindered", "devices"]],
    ["unknown", "yes", ["could", "kept-out", "devices"]],
    ["unknown", "no", ["could", "hindered", "devices"]],
    ["yes", "unknown", ["hindered", "kept-out", "devices"]],
    [null, null, ["could", "kept-out", "devices"]],
    ["no", null, ["could", "could", "devices"]],
  ])("with the lock %s and the storage encrypted %s", (lock, storage, row) => {
    const answers = {
      ...without,
      ...(lock === null ? {} : { "device.lock": lock }),
      ...(storage === null ? {} : { "device.encryption": storage }),
    };
    expect(reach("nearby", messenger("yes"), answers)).toEqual(row);
  });
});

test("nobody is named for what is looked up or published", () => {
  const there = result({ uses: ["a", "b"] }, [
    { id: "a", kind: "search", is: [null, "no", "no"] },
    { id: "b", kind: "social", is: [null, "no", "no"] },
  ]);
  expect(there.uses.map(({ interferers }) => interferers)).toEqual([null, null]);
});
