import { expect, test } from "vitest";
import { shippedFaults } from "../catalogue/faults.ts";
import { script } from "./run.ts";

test("npm run catalogue prints what the lint finds, and fails if that is anything", () => {
  const faults = shippedFaults();
  const { status, stdout } = script("catalogue-lint");
  expect(stdout).toBe(faults.map((fault) => `${fault}\n`).join(""));
  expect(status).toBe(faults.length === 0 ? 0 : 1);
});
