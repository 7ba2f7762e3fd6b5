import { describe, expect, it } from "vitest";
import { arrived, isWithdrawn, ready, takeOver, toWorker, withdrawn } from "../../src/sw/wire.ts";

describe("what page and worker say to each other", () => {
  it("is understood as it was meant", () => {
    for (const said of [ready, takeOver, arrived("https://a.example/assets/first-1.js")]) {
      expect(toWorker(structuredClone(said))).toEqual(said);
    }
    expect(isWithdrawn(structuredClone(withdrawn))).toBe(true);
  });

  it.each([
    undefined,
    null,
    "take over",
    ["take over"],
    {},
    { naisho: "take over it all" },
    { naisho: 1 },
    { naisho: "arrived" },
    { naisho: "arrived", script: { toString: 1 } },
    { type: "SKIP_WAITING" },
  ])("is nothing when somebody else says %j", (data) => {
    expect(toWorker(data)).toBeUndefined();
    expect(isWithdrawn(data)).toBe(false);
  });
});
