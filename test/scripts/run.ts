import { spawnSync } from "node:child_process";

/** What a command left behind. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `scripts/<name>.mjs` as npm does, with arguments and standard input. */
export function script(name: string, args: readonly string[] = [], input = ""): Ran {
  return spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], { encoding: "utf8", input });
}
