import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import type { Plugin } from "vite";

/** What the built site holds for others than a visitor who is there: the published catalogue and forms, what a host
 * or whoever checks the build reads, the workers, the pictures of the dialog of installing, the pages for links; the
 * embed, which no worker keeps, with what only it loads, and the script for the pages round it. */
const NOT_KEPT = [
  /^embed\/|^assets\/embed-|^host\./,
  /^(catalogue|schema|screenshots|t)\//,
  /^(sw|withdraw)\.js$/,
  /^_headers$|^404\.html$|\.txt$|\.cdx\.json$/,
];

const MODULE = "virtual:naisho-contents";

/** A version for the worker: every file to keep with the first 48 bits of its SHA-256 in base64, and of all that. */
export interface Contents {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Whether a file of the built site (path from its folder) is kept for offline use. */
export function isKept(path: string): boolean {
  return !NOT_KEPT.some((pattern) => pattern.test(path));
}

/** Reads a built site. The version depends on names and bytes alone, so it changes exactly when one of them does. */
export function contentsOf(folder: string): Contents {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name)))
    .filter(isKept)
    .sort();
  const files = Object.fromEntries(
    paths.map((path) => [path, digest(readFileSync(join(folder, path)), "base64")]),
  );
  return { version: digest(JSON.stringify(files), "hex"), files };
}

function digest(bytes: string | Buffer, encoding: "hex" | "base64"): string {
  return createHash("sha256").update(bytes).digest().subarray(0, 6).toString(encoding);
}

/** Gives the worker the list of what was built before it. */
export function precache(): Plugin {
  let folder = "dist";
  return {
    name: "naisho-precache",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "worker",
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}`
        ? `export const contents = ${JSON.stringify(contentsOf(folder))};`
        : undefined,
  };
}
