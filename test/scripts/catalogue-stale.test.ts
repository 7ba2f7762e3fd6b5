import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, evidence, setting } from "../catalogue/entries.ts";
import { script } from "./run.ts";

const root = mkdtempSync(join(tmpdir(), "naisho-stale-"));
const unlooked = { verdict: "unknown", reason: "not-looked-up", source: null, checked: null };

function put(path: string, value: unknown): void {
  writeFileSync(join(root, "src/catalogue", path), JSON.stringify(value));
}

function service(id: string, reach: string, checked: string, more: object = {}): void {
  const business = { verdict: "yes", reason: "donations", ...evidence, checked };
  const verdicts = { encryption: null, business, openness: { ...business, checked: "2026-11-01" } };
  put(`services/${id}.json`, { ...entry, id, reach, verdicts, lifts: {}, ...more });
}

beforeAll(() => {
  for (const folder of ["services", "settings"]) {
    mkdirSync(join(root, "src/catalogue", folder), { recursive: true });
  }
  put("edition.json", { date: "2026-11-24" });
  put("usual.json", ["popular"]);
  service("popular", "many", "2026-05-01");
  service("rare", "few", "2026-01-01", {
    lifts: {
      "sound-setting": {
        business: { to: "yes", reason: "donations", ...evidence, checked: "2026-02-01" },
      },
    },
  });
  service("fresh", "many", "2026-11-20", {
    verdicts: {
      encryption: unlooked,
      business: unlooked,
      openness: { ...evidence, verdict: "no", reason: "closed" },
    },
    deletion: { url: "https://example.org/delete", difficulty: "easy", checked: "2026-03-01" },
  });
  service("over", "few", "2026-01-01", {
    status: "discontinued",
    verdicts: { encryption: unlooked, business: unlooked, openness: unlooked },
  });
  put("settings/sound-setting.json", { ...setting, checked: "2026-04-01" });
});

afterAll(() => rmSync(root, { recursive: true }));

/** The first columns of each line of the list (days, use, id, what). */
function listed(...args: string[]): string[] {
  const { stdout } = script("catalogue-stale", ["--root", root, ...args]);
  return stdout.split("\n").filter((line) => /^(\d+|never)\t/u.test(line));
}

describe("what is to be looked at again", () => {
  test("stands by age times use, then what was never looked up by use", () => {
    expect(listed().map((line) => line.split("\t").slice(0, 4).join(" "))).toEqual([
      "207 usual popular business: yes",
      "268 many fresh deletion page",
      "327 few rare business: yes",
      "296 few rare business: yes by sound-setting",
      "237 few sound-setting where the setting is",
      "never many fresh encryption: unknown",
      "never many fresh business: unknown",
    ]);
  });

  test("names the page to open", () => {
    expect(listed()[1]).toMatch(/https:\/\/example\.org\/delete$/u);
  });

  test("depends on how many days are too many, and on the day", () => {
    expect(listed("300").filter((line) => !line.startsWith("never"))).toHaveLength(1);
    expect(listed("--on", "2026-01-02").filter((line) => !line.startsWith("never"))).toEqual([]);
  });

  test.each([["--on", "soon"], ["many"], ["--on", "2026-13-01"]])("refuses %s %s", (...args) => {
    const { status, stderr } = script("catalogue-stale", ["--root", root, ...args.filter(Boolean)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Usage/u);
  });
});
