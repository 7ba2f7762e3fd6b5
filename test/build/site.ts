import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parseSync } from "vite";

/** The folder of the built site; `DIST` chooses another, as for scripts/serve.mjs. */
export const DIST: string = process.env["DIST"] ?? "dist";

/** Paths of all built files, from the folder, sorted. */
export function builtFiles(folder: string = DIST): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** A built file's text. */
export function built(path: string, folder: string = DIST): string {
  return readFileSync(join(folder, path), "utf8");
}

/** Bytes of a text compressed by brotli at 11, as static hosts send it. */
export function brotliSize(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.from(text), { params }).length;
}

/** Scripts that the page fetches before it is ready: its own, preloaded ones, and all their static imports. */
export function firstScripts(html: string): readonly string[] {
  const tags = /<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\.\/([^"]+)"/g;
  const wanted = [...html.matchAll(tags)].map(([, path = ""]) => path);
  const seen = new Set<string>();
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const { module } = parseSync(path, built(path));
    for (const { moduleRequest } of module.staticImports) {
      wanted.push(posix.join(posix.dirname(path), moduleRequest.value));
    }
  }
  return [...seen].sort();
}

/** What a page would fetch by itself: values of `src`, `srcset`, `href` of `<link>`, `url()` and `@import`. */
export function fetchedBy(text: string): readonly string[] {
  const patterns = [
    /<(?:script|img|iframe|source|audio|video|embed)[^>]* (?:src|srcset)="([^"]+)"/g,
    /<link(?![^>]* rel="(?:alternate|canonical)")[^>]* href="([^"]+)"/g,
    /<object[^>]* data="([^"]+)"/g,
    /url\(\s*["']?([^"')]+)/g,
    /@import\s+["']([^"']+)/g,
    /<(?:use|image)[^>]* (?:xlink:)?href="([^"]+)"/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, url = ""]) => url));
}
