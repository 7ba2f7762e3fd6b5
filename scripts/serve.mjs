// Serves dist/ on 127.0.0.1 with the headers of dist/_headers, and prints the address in one line.
// PORT chooses the port; else the first free one from 4173 on. DIST chooses another folder.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
const FIRST_PORT = 4173;

/** Reads a `_headers` file: blocks of a path pattern (`*` at its end) and indented `Name: value` lines. */
export function parseHeaders(text) {
  const blocks = [];
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) blocks.push({ prefix: line.trim().replace(/\*$/, ""), headers: [] });
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) blocks.at(-1)?.headers.push([name, value]);
  }
  return blocks;
}

/** The file inside `root` for a request path, or undefined where there is none (or outside). */
export async function fileFor(root, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return undefined;
  }
  if (!/^\/(?!\/)/.test(path) || path.includes("\0") || path.endsWith("/_headers"))
    return undefined;
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
  for (const { prefix, headers } of blocks) {
    if (path.startsWith(prefix))
      for (const [name, value] of headers) response.setHeader(name, value);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const file = await fileFor(root, request.url ?? "/");
  if (file === undefined) {
    response.removeHeader("Cache-Control");
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
    return;
  }
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
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
