import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { contentsOf } from "../../build/precache.ts";
import { brotliSize, built, builtFiles, DIST } from "./site.ts";

const none: readonly string[] = [];
const worker = built("sw.js");
const { version, files } = contentsOf(DIST);

/** What is published for others, or read by hosts and by those who check the build. */
const FOR_OTHERS = [
  "404.html",
  "_headers",
  "host.d.ts",
  "host.js",
  "licences.txt",
  "sbom.cdx.json",
  "sha256sums.txt",
  "sw.js",
  "withdraw.js",
];

describe("what the worker keeps", () => {
  it("is every built file but those for others", () => {
    const wanted = builtFiles().filter(
      (path) =>
        !/^((catalogue|schema|screenshots|t|embed)\/|assets\/embed-)/.test(path) &&
        !FOR_OTHERS.includes(path),
    );
    expect(Object.keys(files)).toEqual(wanted);
    expect(wanted).toEqual(expect.arrayContaining(["index.html", "leave.html"]));
  });

  it("is written into the worker, with the version", () => {
    expect(worker).toContain(version);
    const missing = Object.entries(files).filter(([path, digest]) => {
      return !worker.includes(`"${path}":\`${digest}\``);
    });
    expect(missing).toEqual([]);
  });

  it("comes to at most 400 KB compressed", () => {
    const total = Object.keys(files).reduce((sum, path) => sum + brotliSize(built(path)), 0);
    console.log(`offline: ${total} B, ${Object.keys(files).length} files`);
    expect(total).toBeLessThanOrEqual(400_000);
  });
});

describe("the version", () => {
  const folder = mkdtempSync(join(tmpdir(), "naisho-contents-"));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    mkdirSync(join(folder, "assets"), { recursive: true });
    write("index.html", "page");
    write("assets/a-1.js", "a");
    write("sw.js", "worker");
  });

  it("changes when a file's content or name changes, or one is added", () => {
    const before = contentsOf(folder);
    write("assets/a-1.js", "b");
    const changed = contentsOf(folder);
    write("assets/b-1.js", "b");
    const versions = [before, changed, contentsOf(folder)].map((one) => one.version);
    expect(new Set(versions).size).toBe(3);
    rmSync(join(folder, "assets", "b-1.js"));
  });

  it("stays when nothing that is kept changes", () => {
    const before = contentsOf(folder);
    utimesSync(join(folder, "index.html"), 1, 1);
    write("sw.js", "another worker");
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe("the built workers", () => {
  it("are one script each, small, and load nothing", () => {
    for (const name of ["sw.js", "withdraw.js"]) {
      expect(built(name)).not.toMatch(/\bimport\b|importScripts|\brequire\(/);
    }
    console.log(
      `sw.js: ${brotliSize(worker)} B, withdraw.js: ${brotliSize(built("withdraw.js"))} B`,
    );
    expect(brotliSize(worker)).toBeLessThanOrEqual(4000);
    expect(brotliSize(built("withdraw.js"))).toBeLessThanOrEqual(500);
  });

  it("name no host, and fetch in one place only: what a page asked for, or what is on the list", () => {
    expect(worker.match(/https?:/g) ?? none).toEqual(none);
    expect(worker.match(/\bself\.fetch\(/g)).toHaveLength(1);
    expect(worker).not.toMatch(/[^.\w]fetch\(/);
    expect(built("withdraw.js")).not.toMatch(/\bfetch\(|https?:/);
    expect(worker).not.toMatch(/indexedDB|XMLHttpRequest|WebSocket|EventSource|pushManager/);
  });
});

describe("the page's last module script", () => {
  it("is the one that names all others, so that its own name changes with every version", () => {
    const html = built("index.html");
    const scripts = [...html.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)];
    const last = built(scripts.at(-1)?.[1] ?? "");
    const others = Object.keys(files).filter((path) => /^assets\/\w+Screen-.*\.js$/.test(path));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((path) => !last.includes(path.replace("assets/", "")))).toEqual([]);
  });
});
