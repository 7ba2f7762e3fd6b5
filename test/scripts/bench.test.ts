import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("npm run bench prints its ratios, and judges none of them", { timeout: 60_000 }, () => {
  const args = ["bench/bench.mjs", "--rounds", "1", "--many", "400", "--no-sizes"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/score, levels and plan: 400 services \/ 150 +\d+\.\d\d ×/u);
  expect(stdout).toMatch(/search, one key: 400 services \/ 150 +\d+\.\d\d ×/u);
});
