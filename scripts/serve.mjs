// Serves dist/ on 127.0.0.1 with the headers of dist/_headers, and prints the address in one line.
// PORT chooses the port; else the first free one from 4173 on. DIST chooses another folder.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";
import { pathToFileURL } from "node:url";
import { createGzip } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
const FIRST_PORT = 4173;

/** Reads a `_headers` file: blocks of a path (or of all paths that begin so, with `*` at its end) and indented
 * `Name: value` lines. */
export function parseHeaders(text) {
  const blocks = [];
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) blocks.push({ path: line.trim(), headers: [] });
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) blocks.at(-1)?.headers.push([name, value]);
  }
  return blocks;
}

/** The file inside `root` for a request path, or undefined where there is none (or outside, or not to be served). */
export async function fileFor(root, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return undefined;
  }
  if (!/^\/(?!\/)/.test(path) || path.includes("\0")) return undefined;
  if (path.split("/").some((part) => part.startsWith(".") || part === "_headers")) return undefined;
  const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(normalize(root) + sep)) return undefined;
  return (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}

/** A server of `root`, not yet listening. */
export async function serverOf(root) {
  const blocks = parseHeaders(await readFile(join(root, "_headers"), "utf8"));
  return createServer((request, response) => {
    void answer(root, blocks, request, response);
  });
}

async function answer(root, blocks, request, response) {
  const path = (request.url ?? "/").split("?")[0];
  const get = request.method === "GET" || request.method === "HEAD";
  const file = get ? await fileFor(root, path) : undefined;
  // What is said of a file is not said where there is none.
  const fitting = blocks.filter((block) => (file ? isAt(path, block.path) : block.path === "/*"));
  // In a folder of the host its `_headers` say nothing of our files, but that they may change is still true.
  if (file) response.setHeader("Cache-Control", "no-cache");
  for (const { headers } of fitting) {
    for (const [name, value] of headers) response.setHeader(name, value);
  }
  if (!get) return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  const shown = file ?? (await fileFor(root, "/404.html"));
  if (!shown) return void response.writeHead(404).end();
  send(request, response, file ? 200 : 404, shown);
}

function isAt(path, pattern) {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function send(request, response, status, file) {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const packed = type !== "image/png" && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const encoding = packed ? { "Content-Encoding": "gzip" } : {};
  response.writeHead(status, { "Content-Type": type, Vary: "Accept-Encoding", ...encoding });
  if (request.method === "HEAD") return void response.end();
  const ways = packed ? [createReadStream(file), createGzip()] : [createReadStream(file)];
  pipeline(...ways, response, () => {});
}

/** Listens on `port`, or without one on the first free port; gives the address. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    let next = port ?? FIRST_PORT;
    server.on("error", (error) => {
      if (port !== undefined || error.code !== "EADDRINUSE" || next > FIRST_PORT + 200)
        reject(error);
      else server.listen(++next, "127.0.0.1");
    });
    server.on("listening", () => resolve(`http://127.0.0.1:${server.address().port}/`));
    server.listen(next, "127.0.0.1");
  });
}

async function main() {
  const server = await serverOf(process.env.DIST ?? "dist");
  const port = process.env.PORT ? Number(process.env.PORT) : undefined;
  console.log(`Naisho: ${await listen(server, port)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main().catch((error) => {
    console.error(error.code === "ENOENT" ? "No dist/: run `npm run build` first." : String(error));
    process.exitCode = 1;
  });
}
