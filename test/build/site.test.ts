import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { brotliSize, built, builtFiles, DIST, fetchedBy, firstScripts } from "./site.ts";

const KB = 1000;
const html = built("index.html");
const none: readonly string[] = [];
const readable = builtFiles().filter((path) => /\.(html|js|css|svg|json)$|_headers$/.test(path));
/** What a page runs or shows; of the workers, test/build/worker.test.ts speaks. */
const pages = readable.filter((path) => !["sw.js", "withdraw.js"].includes(path));

describe("the first screen", () => {
  it("comes with at most 84 KB of JavaScript", () => {
    const sizes = firstScripts(html).map((path) => ({ path, bytes: brotliSize(built(path)) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`first screen's JavaScript: ${total} B`, sizes);
    expect(sizes.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(84 * KB);
  });

  it("comes with at most 14 KB of HTML and CSS", () => {
    const linked = fetchedBy(html).filter((url) => url.endsWith(".css"));
    const total = [html, ...linked.map((url) => built(url))].reduce(
      (sum, text) => sum + brotliSize(text),
      0,
    );
    console.log(`first screen's HTML and CSS: ${total} B`);
    expect(linked).toEqual(none);
    expect(total).toBeLessThanOrEqual(14 * KB);
  });

  it("is in the page before any script, with native ways on", () => {
    const root = html.slice(html.indexOf('<div id="root">'), html.indexOf("</main>"));
    expect(root).toContain("<h1");
    for (const href of ["#/uses", "#/verify", "#/?lang=en", "leave.html"]) {
      expect(root).toContain(`href="${href}"`);
    }
    expect(root).toMatch(/<input[^>]* type="file"/);
  });

  it("says what the check is about where script is off, in both languages", () => {
    const [, noscript = ""] = /<noscript>([^]*?)<\/noscript>/.exec(html) ?? [];
    expect(noscript).toContain('<section lang="ja"');
    expect(noscript).toContain('<section lang="en"');
    expect(
      noscript.match(/<ol><li>.*?<\/ol>/g)?.map((list) => list.match(/<li>/g)?.length),
    ).toEqual([4, 4]);
  });
});

describe("the built site", () => {
  it("fetches nothing from elsewhere", () => {
    const foreign = readable.flatMap((path) =>
      fetchedBy(built(path)).filter((url) => /^([a-z]+:)?\/\//.test(url) || /^https?:/.test(url)),
    );
    expect(foreign).toEqual(none);
  });

  it("has no code that could send anything", () => {
    const scripts = pages.filter((path) => path.endsWith(".js"));
    const senders =
      /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|\bEventSource\b|RTCPeerConnection|new Image\b/;
    expect(scripts.filter((path) => senders.test(built(path)))).toEqual(none);
  });

  it("keeps on the device only what the visitor asks for, and that they left in a hurry", () => {
    const found = (pattern: RegExp) =>
      pages
        .filter((path) => pattern.test(built(path)))
        .map((path) => path.replace(/-[\w-]{8}\.js$/, ""));
    expect(found(/indexedDB|document\.cookie|cookieStore|\bcaches\.(?!keys\(|open\()/)).toEqual(
      none,
    );
    expect(found(/localStorage\.setItem/)).toEqual(["assets/remember"]);
    expect(found(/sessionStorage\.setItem/)).toEqual(["assets/first"]);
  });

  it("holds no development build of React, no source map and no path of this machine", () => {
    const marks = [/validateDOMNesting|jsxDEV|react-stack-bottom-frame/, /sourceMappingURL/];
    const texts = readable.map((path) => [path, built(path)] as const);
    const bad = texts.filter(([, text]) => {
      return marks.some((mark) => mark.test(text)) || text.includes(process.cwd());
    });
    expect(bad.map(([path]) => path)).toEqual(none);
  });
});

describe("two builds of one state", () => {
  const folder = mkdtempSync(join(tmpdir(), "naisho-"));
  const again = join(folder, "dist");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are equal byte for byte", { timeout: 120_000 }, () => {
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    const args = ["node_modules/vite/bin/vite.js", "build", "--outDir", again, "--emptyOutDir"];
    const { status, stderr } = spawnSync(process.execPath, [...args, "--logLevel", "error"], {
      env,
    });
    if (status !== 0) throw new Error(String(stderr));
    expect(builtFiles(again)).toEqual(builtFiles());
    const differing = builtFiles().filter((path) => built(path) !== built(path, again));
    expect(differing).toEqual(none);
    const hosting = builtFiles(`${DIST}-hosting`);
    expect(hosting.length).toBeGreaterThan(0);
    expect(hosting.map((path) => built(path, `${again}-hosting`))).toEqual(
      hosting.map((path) => built(path, `${DIST}-hosting`)),
    );
  });
});
