import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import schema from "../../public/schema/catalogue.v1.json" with { type: "json" };
import { PUBLISHED, publishedCatalogue } from "../../build/publish.ts";
import { library } from "../../src/catalogue/library.ts";
import { ServiceFile, SettingFile } from "../../src/catalogue/schema.ts";
import { brotliSize, built, builtFiles, firstScripts } from "./site.ts";

const Code = v.looseObject({ reason: v.string() });
const Published = v.looseObject({
  $schema: v.string(),
  licence: v.string(),
  date: v.string(),
  services: v.array(ServiceFile),
  settings: v.array(SettingFile),
  words: v.record(
    v.string(),
    v.looseObject({
      kind: v.record(v.string(), v.string()),
      reason: v.record(v.string(), v.string()),
      drawback: v.record(v.string(), v.string()),
      setting: v.record(v.string(), v.unknown()),
    }),
  ),
});

const text = built(PUBLISHED);
const file = v.parse(Published, JSON.parse(text));
const isCatalogue = new Ajv2020({ strict: true, allErrors: true, strictRequired: false }).compile(
  schema,
);
const [service] = file.services;
const [setting] = file.settings;

describe("the published catalogue", () => {
  it("has the form that its schema says", () => {
    isCatalogue(JSON.parse(text));
    expect(isCatalogue.errors).toBeNull();
    console.log(`published catalogue: ${brotliSize(text)} B, ${file.services.length} services`);
  });

  it("says its licence and date, and leads to its schema in the site", () => {
    expect(file.licence).toBe("CC0-1.0");
    expect(file.date).toBe(library.date);
    const { pathname } = new URL(file.$schema, `https://example.org/${PUBLISHED}`);
    expect(builtFiles()).toContain(pathname.slice(1));
  });

  it("holds every entry and setting as they stand, in the order of their ids", () => {
    expect(file.services).toEqual([...library.entries.values()]);
    const ids = file.settings.map(({ id }) => id);
    expect(ids).toEqual([...library.settings.keys()].toSorted());
  });

  it("words every code that it uses, in every locale", () => {
    for (const words of Object.values(file.words)) {
      const codes = file.services.flatMap(({ verdicts, lifts }) => [
        ...Object.values(verdicts),
        ...Object.values(lifts).flatMap((lift) => Object.values(lift)),
      ]);
      const reasons = codes.flatMap((code) => (v.is(Code, code) ? [code.reason] : []));
      expect(reasons.filter((reason) => !(reason in words.reason))).toEqual([]);
      const drawbacks = file.services.flatMap((one) => one.drawbacks);
      expect(drawbacks.filter((drawback) => !(drawback in words.drawback))).toEqual([]);
      expect(file.services.filter(({ kind }) => !(kind in words.kind))).toEqual([]);
      expect(file.settings.filter(({ id }) => !(id in words.setting))).toEqual([]);
    }
    expect(Object.keys(file.words)).toEqual(expect.arrayContaining(["en", "ja"]));
  });

  it("is what the sources give, and is never named by the app's own code", () => {
    expect(text).toBe(publishedCatalogue());
    const own = builtFiles().filter((path) => /\.(js|html|css)$/.test(path));
    expect(own.filter((path) => built(path).includes("catalogue.v1"))).toEqual([]);
  });

  it("adds nothing to the first screen, however large it grows", () => {
    const first = ["index.html", ...firstScripts(built("index.html"))].map((path) => built(path));
    const named = file.services.filter(({ website }) => first.some((one) => one.includes(website)));
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  it("may be read by other sites", () => {
    const [, block = ""] = /^\/catalogue\/\*\n((?: {2}.*\n)+)/mu.exec(built("_headers")) ?? [];
    expect(block.split("\n")).toContain("  Access-Control-Allow-Origin: *");
  });
});

describe("the schema of the published catalogue", () => {
  it("describes every member that an entry or a setting has", () => {
    const { service: ofService, setting: ofSetting } = schema.$defs;
    expect(Object.keys(ofService.properties)).toEqual(Object.keys(ServiceFile.entries));
    expect(Object.keys(ofSetting.properties)).toEqual(Object.keys(SettingFile.entries));
  });

  const business = service?.verdicts.business;
  const verdict = (changed: object): object => ({
    services: [
      { ...service, verdicts: { ...service?.verdicts, business: { ...business, ...changed } } },
    ],
  });
  const wrong: readonly (readonly [string, object])[] = [
    ["another format", { format: "naisho-answers" }],
    ["a version to come", { version: 2 }],
    ["another licence", { licence: "CC-BY-4.0" }],
    ["no date", { date: undefined }],
    ["words without Japanese", { words: { en: file.words["en"] } }],
    ["a kind of its own", { services: [{ ...service, kind: "shouting" }] }],
    ["an id with a space", { services: [{ ...service, id: "two words" }] }],
    ["a service without a move", { services: [{ ...service, move: undefined }] }],
    ["a verdict of its own", verdict({ verdict: "maybe" })],
    ["a verdict without a source", verdict({ verdict: "yes", source: null })],
    ["a verdict that nobody looked up", verdict({ verdict: "no", checked: null })],
    ["an address without HTTPS", { services: [{ ...service, website: "http://example.org/" }] }],
    ["a lift to nothing", { services: [{ ...service, lifts: { a: {} } }] }],
    ["a setting without a source", { settings: [{ ...setting, source: undefined }] }],
  ];

  it.each(wrong)("refuses %s", (_title, changed) => {
    const spoiled: unknown = JSON.parse(JSON.stringify({ ...file, ...changed }));
    expect(isCatalogue(spoiled)).toBe(false);
  });

  it("lets members be added later", () => {
    expect(isCatalogue({ ...file, services: [{ ...service, colour: "red" }] })).toBe(true);
  });
});
