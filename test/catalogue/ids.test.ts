import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { library } from "../../src/catalogue/library.ts";

/** Ids whose file was taken away at some time, by git's history; null where there is none (a copy without it). */
function takenAway(folder: string): string[] | null {
  const args = ["log", "--diff-filter=D", "--no-renames", "--name-only", "--format=", "--", folder];
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  if (status !== 0) return null;
  return stdout.split("\n").flatMap((path) => /([^/]+)\.json$/u.exec(path)?.[1] ?? []);
}

test.each([
  ["services", library.services, library.renamed.services],
  ["settings", library.settings, library.renamed.settings],
] as const)("no id of %s is ever lost: a renamed one stands under formerly", (folder, now, old) => {
  const gone = takenAway(`src/catalogue/${folder}`) ?? [];
  expect(gone.filter((id) => !now.has(id) && !old.has(id))).toEqual([]);
});
