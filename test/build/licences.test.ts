import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      license: v.optional(v.string()),
      optional: v.optional(v.boolean()),
      dev: v.optional(v.boolean()),
      devOptional: v.optional(v.boolean()),
      hasInstallScript: v.optional(v.boolean()),
      resolved: v.optional(v.string()),
    }),
  ),
});

/** Licences whose code may be part of a work under the MPL-2.0. */
const COMPATIBLE = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0"]);

const { packages } = v.parse(Lock, JSON.parse(readFileSync("package-lock.json", "utf8")));
const installed = Object.entries(packages).filter(([path]) => path !== "");
// What is only optional is the compiler, a peer of the translations.
const shipped = installed.filter(([, { dev, devOptional, optional }]) => {
  return !dev && !devOptional && !optional;
});

describe("the packages", () => {
  it("that ship have licences that go with ours", () => {
    expect(shipped.length).toBeGreaterThan(5);
    expect(shipped.length).toBeLessThan(15);
    expect(shipped.filter(([, { license = "" }]) => !COMPATIBLE.has(license))).toEqual([]);
  });

  it("name no registry host in the lock file", () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("run nothing when they are installed", () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });
});
