import { expect, test } from "vitest";
import { library } from "../../src/catalogue/library.ts";
import { shippedFaults } from "./faults.ts";

test("the catalogue that ships has no fault", () => {
  expect(shippedFaults()).toEqual([]);
});

test("there are at least 150 services", () => {
  expect(library.services.size).toBeGreaterThanOrEqual(150);
});
