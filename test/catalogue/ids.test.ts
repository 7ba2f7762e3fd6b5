import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { library } from "../../src/catalogue/library.ts";
import { takenOut } from "./history.ts";

test.each([
  ["services", library.services, library.renamed.services],
  ["settings", library.settings, library.renamed.settings],
] as const)("no released id of %s is lost: a renamed one is under formerly", (folder, now, old) => {
  const gone = takenOut(`src/catalogue/${folder}`);
  expect(gone.filter((id) => !now.has(id) && !old.has(id))).toEqual([]);
});

test("what was taken out since the first release is found, and nothing from before", () => {
  const root = mkdtempSync(join(tmpdir(), "naisho-ids-"));
  const who = ["-c", "user.name=An editor", "-c", "user.email=editor@example.org"];
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync("git", [...who, ...args], { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  const commit = (): void => {
    git("add", "-A");
    git("-c", "commit.gpgsign=false", "commit", "-q", "-m", "A change");
  };
  mkdirSync(join(root, "services"));
  for (const id of ["a", "b", "c"]) writeFileSync(join(root, "services", `${id}.json`), id);
  git("init", "-q");
  commit();
  rmSync(join(root, "services/a.json"));
  commit();
  expect(takenOut("services", root)).toEqual([]);
  git("tag", "v0.1.0");
  rmSync(join(root, "services/b.json"));
  commit();
  expect(takenOut("services", root)).toEqual(["b"]);
  expect(takenOut("services", tmpdir())).toEqual([]);
  rmSync(root, { recursive: true });
});
