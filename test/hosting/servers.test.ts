import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { styleHashes } from "../../build/hosting.ts";
import { contentType, TYPES } from "../../build/mediaTypes.ts";
import { headersByKind, SAME } from "../../build/policy.ts";
import { built, builtFiles, DIST } from "../build/site.ts";
import { isInstalled, PLACES, type Served, serve, SERVERS } from "./servers.ts";

const own = mkdtempSync(join(tmpdir(), "naisho-hosting-"));
const site = join(own, "dist");
const pages = builtFiles().filter((path) => path.endsWith(".html"));
const hashes = pages.flatMap((path) => styleHashes(built(path)));
const kinds = headersByKind([...new Set(hashes)].toSorted());
const DIFFERING = [...new Set(kinds.flatMap(({ headers }) => Object.keys(headers)))];

const SECRET = "nobody's business";

/** What the source says of a path: `null` for a header that must not be there. */
function wanted(path: string): Readonly<Record<string, string | null>> {
  const kind = kinds
    .slice(0, -1)
    .find(({ paths }) => paths.some((one) => path.startsWith(one.replace("*", ""))));
  const headers = { ...SAME, ...(kind ?? kinds.at(-1))?.headers };
  const ending = extname(path.replace(/\/$/, "/index.html")).slice(1);
  const absent = Object.fromEntries(DIFFERING.map((name) => [name, null] as const));
  return { ...absent, ...headers, "Content-Type": contentType(TYPES[ending] ?? "?") };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Asks for a path as it stands, without the tidying that `fetch` does. */
function ask(
  address: string,
  path: string,
  method = "GET",
  accepted = "identity",
): Promise<Answer> {
  const { hostname, port, pathname } = new URL(address);
  const where = { hostname, port, method, path: `${pathname.slice(0, -1)}${path}` };
  return new Promise((done, fail) => {
    request({ ...where, headers: { "Accept-Encoding": accepted } }, (response) => {
      const { statusCode: status = 0, headers } = response;
      text(response).then((body) => done({ status, headers, body }), fail);
    })
      .on("error", fail)
      .end();
  });
}

function headersOf({ headers }: Answer, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, headers[name.toLowerCase()] ?? null]));
}

/** The server of `npm start`. */
async function ours(): Promise<Served> {
  const env = { ...process.env, DIST: site, PORT: "0" };
  const child = spawn(process.execPath, ["scripts/serve.mjs"], { env });
  for await (const line of createInterface({ input: child.stdout })) {
    return { address: line.replace(/^.*?http:/, "http:"), stop: async () => void child.kill() };
  }
  throw new Error("npm start did not serve");
}

const COURSES = [
  { name: "npm start", can: true, start: ours },
  ...SERVERS.flatMap((server) => {
    const can = isInstalled(server);
    return PLACES.map((place) => {
      return { name: `${server}, ${place}`, can, start: () => serve(server, place, site) };
    });
  }),
];

// Kinds of file that may not be there yet, and what lies about where somebody is careless.
beforeAll(() => {
  cpSync(DIST, site, { recursive: true });
  cpSync(`${DIST}-hosting`, `${site}-hosting`, { recursive: true });
  for (const folder of ["embed", "icons", ".git"])
    mkdirSync(join(site, folder), { recursive: true });
  const added = ["embed/index.html", "icons/a.svg", "icons/a.png", "manifest.webmanifest", "a.css"];
  for (const path of added) writeFileSync(join(site, path), "a");
  for (const path of [".env", ".git/config", "../secret.txt"]) {
    writeFileSync(join(site, path), SECRET);
  }
});

afterAll(() => rmSync(own, { recursive: true }));

describe.each(COURSES)("the site on $name", ({ can, start }) => {
  let served: Served | undefined;
  const address = () => served?.address ?? "";
  beforeAll(async () => {
    if (can) served = await start();
  });
  afterAll(() => served?.stop());

  it.runIf(can)(
    "sends every file with the headers that the source says, and no other",
    async () => {
      const files = builtFiles(site).filter((path) => !/^(_headers$|\.)/.test(path));
      const paths = ["/", "/embed/", ...files.map((path) => `/${path}`)];
      expect(paths.length).toBeGreaterThan(40);
      const faults = await Promise.all(
        paths.map(async (path) => {
          // The file for styles lies about for its type alone: hosts that read _headers are not told of it.
          if (path === "/a.css") return [];
          const want = wanted(path);
          const answer = await ask(address(), path);
          const got = headersOf(answer, Object.keys(want));
          const differing = Object.keys(want).filter((name) => got[name] !== want[name]);
          return answer.status === 200
            ? differing.map((name) => `${path} ${name}: ${String(got[name])}`)
            : [`${path}: ${answer.status}`];
        }),
      );
      expect(faults.flat()).toEqual([]);
    },
  );

  it.runIf(can)("names the type of every ending", async () => {
    expect((await ask(address(), "/a.css")).headers["content-type"]).toBe(
      "text/css; charset=utf-8",
    );
  });

  it.runIf(can)("sends text compressed", async () => {
    for (const path of ["/", "/catalogue/catalogue.v1.json", "/schema/result.v1.json"]) {
      const { headers } = await ask(address(), path, "GET", "gzip");
      expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    }
  });

  it
    .runIf(can)
    .each([
      "/nothing.html",
      "/uses",
      "/assets/nothing.js",
      "/assets/",
      "/_headers",
      "/%5fheaders",
      "/.git",
      "/.git/config",
      "/%2egit/config",
      "/.env",
      "/Caddyfile",
      "/nginx.maps.conf",
      "/dist-hosting/Caddyfile",
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/assets/../../secret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/..%2fdist-hosting/Caddyfile",
      "/../dist-hosting/Caddyfile",
      "/%00",
    ])("has nothing at %s", async (path) => {
    const answer = await ask(address(), path);
    // A path out of the folder is the rest of the other site's, which is empty here.
    expect(answer.status === 200 ? answer.body : answer.status).toBeOneOf(["", 400, 404]);
    expect(answer.body).not.toMatch(/nobody's business|naisho\.|Content-Security-Policy:/);
    expect(answer.headers).not.toHaveProperty("cache-control");
  });

  it.runIf(can)(
    "says that there is no page, in a page, with the headers of every answer",
    async () => {
      const answer = await ask(address(), "/no/such/page");
      expect(answer.status).toBe(404);
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(headersOf(answer, [...Object.keys(SAME), ...DIFFERING])).toEqual({
        ...SAME,
        ...Object.fromEntries(DIFFERING.map((name) => [name, null])),
      });
    },
  );

  it.runIf(can)("takes nothing from anybody", async () => {
    expect((await ask(address(), "/", "POST")).status).toBe(405);
    expect((await ask(address(), "/", "HEAD")).status).toBe(200);
  });
});
