import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, evidence, verdicts } from "../catalogue/entries.ts";
import { script } from "./run.ts";

const root = mkdtempSync(join(tmpdir(), "naisho-changes-"));
const folder = "src/catalogue/services";
const ADDED =
  "added: encryption `no` (operator-can-read), business `yes` (donations), openness `yes` (clients-and-server-open)";

function git(day: string, ...args: string[]): void {
  const at = `${day}T12:00:00Z`;
  const who = ["-c", "user.name=An editor", "-c", "user.email=editor@example.org"];
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, TZ: "UTC" };
  const { status, stderr } = spawnSync("git", [...who, "-c", "commit.gpgsign=false", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

function commit(day: string, files: Readonly<Record<string, object | string | null>>): void {
  for (const [name, value] of Object.entries(files)) {
    const path = join(root, folder, `${name}.json`);
    if (value === null) rmSync(path);
    else writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  }
  git(day, "add", "-A");
  git(day, "commit", "-q", "-m", "A change");
}

beforeAll(() => {
  mkdirSync(join(root, folder), { recursive: true });
  git("2026-01-01", "init", "-q");
  const old = { ...entry, id: "old", names: { ...entry.names, en: "Old" } };
  commit("2026-01-01", { sound: entry, old });
  const paid = { verdict: "no", reason: "ads-by-profile", ...evidence };
  commit("2026-02-01", { sound: verdicts({ business: paid }) });
  // Only the day it was looked up: no change of a verdict.
  commit("2026-02-02", { sound: verdicts({ business: { ...paid, checked: "2026-11-21" } }) });
  commit("2026-03-01", { sound: "{ broken" });
  commit("2026-03-01", { sound: { ...verdicts({ business: paid }), lifts: {} } });
  commit("2026-04-01", { old: null, renamed: { ...old, id: "renamed", formerly: ["old"] } });
  commit("2026-05-01", { renamed: null });
  git("2026-06-01", "checkout", "-q", "-b", "side", "HEAD~1");
  commit("2026-06-01", {
    side: { ...entry, id: "side", names: { ...entry.names, en: "Side" }, status: "discontinued" },
  });
  git("2026-06-02", "checkout", "-q", "-");
  git("2026-06-02", "merge", "-q", "--no-ff", "-m", "Join", "side");
});

afterAll(() => rmSync(root, { recursive: true }));

/** The changelog without the commits' ids, which depend on the git that made them. */
function changes(...args: string[]): string {
  const { stdout } = script("catalogue-changes", ["--root", root, ...args]);
  return stdout.replaceAll(/, [0-9a-f]{10}$/gmu, "");
}

describe("the changelog of verdicts", () => {
  test("says which service went from what to what, the newest day first", () => {
    expect(changes().split("\n")).toEqual([
      "# Changes of verdicts",
      "",
      "## 2026-06-02",
      "",
      `- **Side** (\`side\`) ${ADDED}`,
      "",
      "## 2026-05-01",
      "",
      "- **Old** (`renamed`) taken out",
      "",
      "## 2026-04-01",
      "",
      "- **Old** (`renamed`) was called `old`",
      "",
      "## 2026-03-01",
      "",
      "- **Sound** (`sound`) encryption with `sound-setting`: `partly` (e2ee-but-groups) → nothing",
      "",
      "## 2026-02-01",
      "",
      "- **Sound** (`sound`) business: `yes` (donations) → `no` (ads-by-profile)",
      "",
      "## 2026-01-01",
      "",
      `- **Old** (\`old\`) ${ADDED}`,
      `- **Sound** (\`sound\`) ${ADDED}`,
      "",
    ]);
  });

  test("ends each line with the commit", () => {
    const { stdout } = script("catalogue-changes", ["--root", root]);
    const lines = stdout.split("\n").filter((line) => line.startsWith("- "));
    expect(lines.length).toBe(7);
    expect(lines.filter((line) => !/, [0-9a-f]{10}$/u.test(line))).toEqual([]);
  });

  test("can begin at a day", () => {
    expect(changes("--since", "2026-05-01").match(/^## .*$/gmu)).toEqual([
      "## 2026-06-02",
      "## 2026-05-01",
    ]);
    expect(changes("--since", "2027-01-01")).toBe("# Changes of verdicts\n\nNone.\n");
  });
});
