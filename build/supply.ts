/** What the built site consists of, for whoever wants to check it: a bill of materials, the licences of all that it
 * holds, and a checksum of every file. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import * as v from "valibot";
import type { Plugin } from "vite";

/** Bill of materials (CycloneDX 1.6), licences and checksums, from the site's folder. */
export const BILL = "sbom.cdx.json";
export const LICENCES = "licences.txt";
export const CHECKSUMS = "sha256sums.txt";

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      integrity: v.optional(v.string()),
    }),
  ),
});
const Package = v.object({ name: v.string(), version: v.string(), license: v.string() });

function json(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  return value;
}

/** The package that a module belongs to, by its path; undefined for our own. */
export function packageOf(module: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}

function component(name: string, lock: v.InferOutput<typeof Lock>): object {
  const locked = lock.packages[`node_modules/${name}`];
  if (locked?.version === undefined) throw new Error(`${name} is not in package-lock.json`);
  const { version, license, integrity = "" } = locked;
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const [, sum] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    ...(license === undefined ? {} : { licenses: [{ license: { id: license } }] }),
    purl,
    ...(sum === undefined
      ? {}
      : { hashes: [{ alg: "SHA-512", content: Buffer.from(sum, "base64").toString("hex") }] }),
  };
}

/** The bill of materials as text: the packages with these names, as `package-lock.json` pins them. The same names give
 * the same bytes; throws for a name that is not locked. */
export function billOf(names: Iterable<string>): string {
  const { name, version, license } = v.parse(Package, json("package.json"));
  const lock = v.parse(Lock, json("package-lock.json"));
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", name, version, licenses: [{ expression: license }] },
    },
    components: [...new Set(names)].toSorted().map((one) => component(one, lock)),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** The licences of these packages, word by word as each brings its own, behind a notice of ours. Throws for a package
 * without one. */
export function licencesOf(names: Iterable<string>): string {
  const { name, license } = v.parse(Package, json("package.json"));
  const parts = [...new Set(names)].toSorted().map((one) => {
    const folder = join("node_modules", one);
    const file = readdirSync(folder).find((path) => /^licen[cs]e(\.\w+)?$/i.test(path));
    if (file === undefined) throw new Error(`${one} brings no licence`);
    return `${one}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  const rule = `\n${"-".repeat(72)}\n\n`;
  return [`${name}: ${license}, see https://mozilla.org/MPL/2.0/\n`, ...parts].join(rule);
}

/** One line a file of the folder, as `sha256sum -c` reads it, sorted by path; the list itself is left out. */
export function checksumsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== CHECKSUMS)
    .toSorted()
    .map((path) => {
      const sum = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
      return `${sum}  ${path}\n`;
    })
    .join("");
}

/** Puts the bill of materials of what the page and its worker really hold, and last of all the checksums, into the
 * built site. */
export function supply(): Plugin {
  const names = new Set<string>();
  return {
    name: "naisho-supply",
    apply: "build",
    sharedDuringBuild: true,
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const id of chunk.moduleIds) {
          const name = packageOf(id);
          if (name !== undefined) names.add(name);
        }
      }
    },
    buildApp: {
      order: "post",
      async handler({ config }) {
        const folder = config.build.outDir;
        writeFileSync(join(folder, BILL), billOf(names));
        writeFileSync(join(folder, LICENCES), licencesOf(names));
        writeFileSync(join(folder, CHECKSUMS), checksumsOf(folder));
      },
    },
  };
}
