import { describe, expect, test } from "vitest";
import { KEPT, result, type Said } from "../visitor.ts";
import type { Sketch } from "../worlds.ts";

describe("sparing what one says", () => {
  const weak: Sketch = { id: "a", kind: "notes", is: ["partly", "yes", "yes"] };
  const spared = (said: Said["uses"], sketches: readonly Sketch[], more: Said = {}): boolean =>
    result({ answers: KEPT, ...more, uses: said ?? [] }, sketches).actions.some(
      ({ id }) => id === "spare:a",
    );

  test("is offered where a use must stay and cannot carry what is said", () => {
    const strong: Sketch = { id: "b", kind: "notes", is: ["yes", "yes", "yes"] };
    expect(spared([{ service: "a", mustStay: true }], [weak, strong])).toBe(true);
    expect(spared([{ service: "a" }], [weak, strong])).toBe(false);
  });
  test("is offered where no service of the kind carries it", () => {
    expect(spared(["a"], [weak])).toBe(true);
    expect(spared(["a"], [weak, { id: "b", kind: "notes", is: ["partly", "yes", "yes"] }])).toBe(
      true,
    );
    const elsewhere: Sketch[] = [
      { id: "b", kind: "mail", is: ["yes", "yes", "yes"] },
      { id: "c", kind: "notes", is: ["yes", "yes", "yes"], active: false },
      { id: "d", kind: "notes", is: ["yes", "yes", "yes"], inJapan: false },
      { id: "e", kind: "notes", is: ["yes", "yes", "unknown"] },
      { id: "f", kind: "notes", is: ["yes", "yes", "yes"], platforms: ["ios"] },
    ];
    expect(spared(["a"], [weak, ...elsewhere], { devices: ["android"] })).toBe(true);
    expect(spared(["a"], [weak, ...elsewhere], { devices: ["ios"] })).toBe(false);
  });
  test("asks what the use itself can carry, whatever the devices", () => {
    const room: Sketch = { ...weak, is: ["yes", "partly", "yes"] };
    const open = { answers: { ...KEPT, "device.lock": "no" } } as const;
    expect(spared([{ service: "a", mustStay: true }], [room], open)).toBe(false);
    expect(spared([{ service: "a", mustStay: true, stakes: "decisive" }], [room])).toBe(true);
  });
  test("is nothing for what is everyday already", () => {
    expect(spared([{ service: "a", mustStay: true, stakes: "everyday" }], [weak])).toBe(false);
  });
  test("counts the switches that are on", () => {
    const lifted: Sketch = { ...weak, lifts: { lock: { encryption: "yes" } } };
    const stays = [{ service: "a", mustStay: true }];
    expect(spared(stays, [lifted])).toBe(true);
    expect(spared(stays, [lifted], { settings: { lock: "yes" } })).toBe(false);
  });
});
