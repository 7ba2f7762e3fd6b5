// What the built site weighs, compressed as static hosts send it. Bytes can be trusted on any machine.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Served for others or for hosts; the app never loads them. */
const NOT_THE_APP = /^(catalogue|schema)\/|^_headers$/;

function brotli(path) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params }).length;
}

function build(folder) {
  const { NODE_ENV: _, ...env } = process.env;
  const args = ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir"];
  const options = { env, encoding: "utf8" };
  const { status, stderr } = spawnSync(process.execPath, [...args, "--logLevel", "error"], options);
  if (status !== 0) throw new Error(stderr);
}

/** Builds into a folder of its own and gives each file's size in brotli bytes, and whether the app loads it. */
export function builtSizes() {
  const folder = mkdtempSync(join(tmpdir(), "naisho-bench-"));
  try {
    build(folder);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .toSorted()
      .map((path) => ({ path, bytes: brotli(join(folder, path)), app: !NOT_THE_APP.test(path) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
