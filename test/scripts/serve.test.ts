import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "naisho-serve-"));
let address = "";
let stop = () => {};

/** Asks for a path as it stands, without the tidying that `fetch` does. */
function ask(path: string, method = "GET") {
  return new Promise<{ status: number; headers: Readonly<Record<string, unknown>> }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(address);
      request({ hostname, port, path, method }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      })
        .on("error", reject)
        .end();
    },
  );
}

beforeAll(async () => {
  mkdirSync(join(folder, "dist", "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist", "index.html"), "<p>page</p>");
  writeFileSync(join(folder, "dist", "assets", "a.js"), "1");
  const headers = "/*\n  X-Everywhere: yes\n/assets/*\n  Access-Control-Allow-Origin: *\n";
  writeFileSync(join(folder, "dist", "_headers"), headers);
  const env = { ...process.env, DIST: join(folder, "dist"), PORT: "0" };
  const child = spawn(process.execPath, ["scripts/serve.mjs"], { env });
  stop = () => void child.kill();
  for await (const line of createInterface({ input: child.stdout })) {
    address = /http:\S+/.exec(line)?.[0] ?? "";
    break;
  }
});

afterAll(() => {
  stop();
  rmSync(folder, { recursive: true });
});

describe("the server of npm start", () => {
  it("sends the page with the headers of _headers and its type", async () => {
    const { status, headers } = await ask("/");
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "x-everywhere": "yes",
      "content-type": "text/html; charset=utf-8",
    });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });

  it("opens assets to frames without an origin", async () => {
    const { headers } = await ask("/assets/a.js?x");
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "content-type": "text/javascript; charset=utf-8",
    });
  });

  it.each([
    "/nothing.html",
    "/assets/",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/%00",
    "/%",
    "//secret.txt",
    "/_headers",
  ])("answers %s with a real 404", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it("takes no other method", async () => {
    expect((await ask("/", "POST")).status).toBe(405);
    expect((await ask("/", "HEAD")).status).toBe(200);
  });
});
