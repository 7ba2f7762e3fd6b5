import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { aloneFilePolicy, hashSource } from "../../build/policy.ts";
import { SINGLE } from "../../build/single.ts";
import { brotliSize, built, builtFiles, DIST, fetchedBy } from "./site.ts";

const PACKAGES = ["i18next", "react", "react-dom", "scheduler", "valibot", "zustand"];
const ownLine = (name: string) => `\n${name}\n`;
const FOLDER = `${DIST}-single`;
const page = built(SINGLE, FOLDER);
const scripts = [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)];
const styles = [...page.matchAll(/<style[^>]*>([^]*?)<\/style>/g)];

/** The page without what its one script and its comments hold, which no parser takes for markup. */
const markup = page.replaceAll(/<script[^>]*>[^]*?<\/script>/g, "").replaceAll(/<!--[^]*?-->/g, "");

describe("the single file", () => {
  it("is one file", () => {
    expect(builtFiles(FOLDER)).toEqual([SINGLE]);
  });

  it("holds one classic script, at the end, and one style, and allows just these", () => {
    expect(scripts.map(([, attributes]) => attributes)).toEqual([""]);
    expect(styles).toHaveLength(1);
    const policy = aloneFilePolicy({
      script: hashSource(scripts[0]?.[2] ?? ""),
      style: hashSource(styles[0]?.[1] ?? ""),
    });
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
    expect(page.match(/http-equiv="Content-Security-Policy"/g)).toHaveLength(1);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(style|link)\b/));
    expect(page.slice(page.lastIndexOf("</script>"))).toMatch(/^<\/script>\s*<\/body>/);
  });

  it("fetches nothing, and leads to no file beside it", () => {
    expect(fetchedBy(markup).filter((url) => !url.startsWith("data:"))).toEqual([]);
    const links = [...markup.matchAll(/ href="([^"]+)"/g)].map(([, url = ""]) => url);
    expect(links.filter((url) => !/^(#|data:|about:blank$)/.test(url))).toEqual([]);
    expect(scripts[0]?.[2]).not.toMatch(/import\(|leave\.html/);
  });

  it("has no style attribute and no handler attribute", () => {
    expect(markup).not.toMatch(/<[^>]*\s(style|on[a-z]+)\s*=/i);
  });

  it("brings all languages, the catalogue, the page of the quick exit and the licences", () => {
    const services = readdirSync("src/catalogue/services").map((name) => name.split(".")[0]);
    expect(services.length).toBeGreaterThan(100);
    expect(services.filter((id) => !page.includes(`id:\`${id}\``))).toEqual([]);
    const words = ["How far do your words carry?", "計量の早見表", ...PACKAGES.map(ownLine)];
    expect(words.filter((some) => !page.includes(some))).toEqual([]);
  });

  it("holds no development build of React and no path of this machine", () => {
    expect(page).not.toMatch(/validateDOMNesting|jsxDEV|react-stack-bottom-frame|sourceMappingURL/);
    expect(page).not.toContain(process.cwd());
  });

  it("is smaller than what the site sends for the same, and than the offline app may be", () => {
    const sent = builtFiles().filter((path) => /^(index\.html|assets\/.*)$/.test(path));
    const together = sent.reduce((sum, path) => sum + brotliSize(built(path)), 0);
    const size = brotliSize(page);
    console.log(`the single file: ${size} B, ${page.length} characters; the site: ${together} B`);
    expect(size).toBeLessThanOrEqual(400_000);
    // The licences and the page of the quick exit come with it.
    expect(size).toBeLessThanOrEqual(together * 0.96);
  });
});

describe("two builds of the single file", () => {
  const folder = mkdtempSync(join(tmpdir(), "naisho-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are equal byte for byte", { timeout: 120_000 }, () => {
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    const config = ["--config", "build/single.config.ts", "--outDir", folder, "--emptyOutDir"];
    const args = ["node_modules/vite/bin/vite.js", "build", ...config, "--logLevel", "error"];
    const { status, stderr } = spawnSync(process.execPath, args, { env });
    if (status !== 0) throw new Error(String(stderr));
    expect(builtFiles(folder)).toEqual([SINGLE]);
    expect(built(SINGLE, folder) === page).toBe(true);
  });
});
