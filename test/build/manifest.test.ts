import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parseHash } from "../../src/store/route.ts";
import { built, builtFiles, DIST } from "./site.ts";

const Picture = v.strictObject({
  src: v.string(),
  sizes: v.string(),
  type: v.picklist(["image/png", "image/svg+xml"]),
});
const Icon = v.strictObject({ ...Picture.entries, purpose: v.picklist(["any", "maskable"]) });
const Screenshot = v.strictObject({
  ...Picture.entries,
  form_factor: v.picklist(["narrow", "wide"]),
  label: v.pipe(v.string(), v.nonEmpty()),
});
const Manifest = v.strictObject({
  id: v.literal("naisho"),
  lang: v.literal("ja"),
  dir: v.literal("ltr"),
  name: v.string(),
  short_name: v.pipe(v.string(), v.maxLength(12)),
  description: v.string(),
  start_url: v.literal("./"),
  scope: v.literal("./"),
  display: v.literal("standalone"),
  background_color: v.string(),
  theme_color: v.string(),
  icons: v.array(Icon),
  screenshots: v.array(Screenshot),
  shortcuts: v.array(
    v.strictObject({ name: v.string(), url: v.string(), icons: v.array(Picture) }),
  ),
});

const manifest = v.parse(Manifest, JSON.parse(built("manifest.webmanifest")));
const html = built("index.html");
const shortcuts = manifest.shortcuts.map(({ icons }) => icons).flat();
const pictures = [...manifest.icons, ...manifest.screenshots, ...shortcuts];

function words(room: string): unknown {
  return JSON.parse(readFileSync(`locales/ja/${room}.json`, "utf8"));
}

/** What a PNG says of its own size. */
function sizeOf(path: string): string {
  const bytes = readFileSync(join(DIST, path));
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe("the manifest", () => {
  it("is named by the page, and so is the icon for phones that look for one of their own", () => {
    expect(html).toContain('<link rel="manifest" href="./manifest.webmanifest"');
    expect(html).toContain('<link rel="apple-touch-icon" href="./icons/apple-touch-icon.png"');
    expect(sizeOf("icons/apple-touch-icon.png")).toBe("180x180");
  });

  it("speaks with the words of the locale", () => {
    const { name, kind } = v.parse(
      v.looseObject({ name: v.string(), kind: v.string() }),
      words("shell"),
    );
    expect(manifest.name).toBe(`${name} ${kind}`);
    expect(manifest.short_name).toBe(name);
    const { catalogue } = v.parse(v.looseObject({ catalogue: v.string() }), words("welcome"));
    expect(manifest.shortcuts.map((shortcut) => shortcut.name)).toContain(catalogue);
  });

  it("has the colours of the paper", () => {
    const tokens = readFileSync("src/style/tokens.css", "utf8");
    const paper = /--paper: (#\w+);/.exec(tokens)?.[1];
    expect(manifest.background_color.toLowerCase()).toBe(paper);
    expect(manifest.theme_color.toLowerCase()).toBe(paper);
  });

  it("has every picture that it names, as large as it says", () => {
    expect(pictures.filter(({ src }) => !builtFiles().includes(src))).toEqual([]);
    const drawn = pictures.filter(({ type }) => type === "image/png");
    expect(drawn.map(({ src }) => [src, sizeOf(src)])).toEqual(
      drawn.map(({ src, sizes }) => [src, sizes]),
    );
    expect(built("icons/icon.svg")).toMatch(/^<svg [^>]*viewBox="0 0 64 64"/);
  });

  it("has what a browser needs to install it, for both shapes of window", () => {
    const of = (purpose: string) =>
      manifest.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes);
    expect(of("any")).toEqual(["any", "192x192", "512x512"]);
    expect(of("maskable")).toEqual(["192x192", "512x512"]);
    for (const shape of ["narrow", "wide"]) {
      const shots = manifest.screenshots.filter((shot) => shot.form_factor === shape);
      expect(shots.length).toBeGreaterThan(0);
      expect(new Set(shots.map(({ sizes }) => sizes)).size).toBe(1);
    }
  });

  it("keeps its pictures small", () => {
    const large = pictures.filter(({ src }) => readFileSync(join(DIST, src)).length > 60_000);
    expect(large).toEqual([]);
  });

  it("leads by its shortcuts to screens that are there", () => {
    const routes = manifest.shortcuts.map(({ url }) =>
      parseHash(new URL(url, "https://a.example/").hash),
    );
    expect(routes.map(({ route }) => route.name)).toEqual(["uses", "catalogue"]);
  });
});
