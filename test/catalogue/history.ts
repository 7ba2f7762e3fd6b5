import { spawnSync } from "node:child_process";

function git(root: string, ...args: string[]): string {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout : "";
}

/** Ids whose file was taken out of a folder since the first release (the oldest tag `v…`), by git's history; before
 * that, and in a copy without history, nobody outside can rely on an id. */
export function takenOut(folder: string, root = "."): string[] {
  const [first = ""] = git(root, "tag", "--list", "v*", "--sort=creatordate").split("\n");
  if (first === "") return [];
  const what = ["--diff-filter=D", "--no-renames", "--name-only", "--format="];
  const paths = git(root, "log", ...what, `${first}..HEAD`, "--", folder).split("\n");
  return paths.flatMap((path) => /([^/]+)\.json$/u.exec(path)?.[1] ?? []).toSorted();
}
