import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { billOf, BILL, CHECKSUMS, checksumsOf, LICENCES, packageOf } from "../../build/supply.ts";
import { built, builtFiles, DIST } from "./site.ts";

const Bill = v.object({
  bomFormat: v.literal("CycloneDX"),
  specVersion: v.literal("1.6"),
  components: v.array(
    v.object({
      name: v.string(),
      version: v.string(),
      purl: v.string(),
      licenses: v.tuple([v.object({ license: v.object({ id: v.string() }) })]),
      hashes: v.tuple([v.object({ content: v.pipe(v.string(), v.regex(/^[\da-f]{128}$/)) })]),
    }),
  ),
});
const Named = v.object({ version: v.string(), license: v.string() });
const Ours = v.object({ dependencies: v.record(v.string(), v.string()) });

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const { components } = v.parse(Bill, JSON.parse(built(BILL)));
const { dependencies } = v.parse(Ours, json("package.json"));
const names = components.map(({ name }) => name);

describe("the bill of materials", () => {
  it("names what we ask for, and what that brings along, once each and in order", () => {
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).toContain("scheduler");
    expect(names.length).toBeLessThan(15);
  });

  it("gives version and licence of what is installed, and nothing of the tools", () => {
    for (const { name, version, licenses } of components) {
      const installed = v.parse(Named, json(`node_modules/${name}/package.json`));
      expect([name, version, licenses[0].license.id]).toEqual([
        name,
        installed.version,
        installed.license,
      ]);
    }
    expect(names).not.toContain("vite");
  });

  it("agrees with the record that says why each is there", () => {
    const record = readFileSync("docs/decisions/015-what-ships.md", "utf8");
    const rows = [...record.matchAll(/^\| ([a-z0-9@/-]+) \|.*\| ([\w.-]+) \|$/gmu)];
    const written = rows.slice(1).map(([, name, licence]) => `${name}: ${licence}`);
    const shipped = components.map(({ name, licenses }) => `${name}: ${licenses[0].license.id}`);
    expect(written.toSorted()).toEqual(shipped.toSorted());
  });

  it("fails for a package that is not locked", () => {
    expect(() => billOf(["nobody-knows-this"])).toThrow(/nobody-knows-this is not in/u);
  });

  it.each([
    ["/a/node_modules/react/index.js", "react"],
    ["/a/node_modules/@scope/name/lib/x.js", "@scope/name"],
    ["/a/node_modules/x/node_modules/y/z.js", "y"],
    ["/a/src/main.tsx", undefined],
  ])("finds the package of %s", (path, name) => {
    expect(packageOf(path)).toBe(name);
  });
});

describe("the licences", () => {
  it("stand there word by word for every package that ships", () => {
    const text = built(LICENCES);
    for (const name of names) expect(text).toContain(`\n${name}\n\n`);
    expect(text.match(/Permission is hereby granted/gu)?.length).toBe(names.length);
  });
});

describe("the checksums", () => {
  it("hold for every file but their own", () => {
    expect(built(CHECKSUMS)).toBe(checksumsOf(DIST));
    const listed = built(CHECKSUMS)
      .trim()
      .split("\n")
      .map((line) => line.split("  ")[1]);
    expect(listed).toEqual(builtFiles().filter((path) => path !== CHECKSUMS));
  });
});
