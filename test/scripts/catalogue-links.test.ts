import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ran } from "./run.ts";

let server: Server;
let base = "";
const asked: string[] = [];

/** Runs the check on addresses without blocking the server in this process. */
function check(addresses: readonly string[]): Promise<Ran> {
  const args = ["scripts/catalogue-links.mjs", "--from", "-", "--timeout", "1"];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (part) => (stdout += String(part)));
  child.stderr.on("data", (part) => (stderr += String(part)));
  child.stdin.end(addresses.join("\n"));
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

beforeAll(async () => {
  server = createServer(({ url = "", method }, response) => {
    asked.push(`${method} ${url}`);
    if (url === "/slow") return;
    const redirect = /^\/(30\d)-to-(.+)$/u.exec(url);
    if (redirect) response.writeHead(Number(redirect[1]), { Location: `/${redirect[2]}` });
    else if (url === "/only-get" && method === "HEAD") response.writeHead(405);
    else response.writeHead(Number(/^\/(\d{3})$/u.exec(url)?.[1] ?? 200));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("the check of links", () => {
  test("tells what is dead, moved, turned away or silent, and fails for the dead", async () => {
    const paths = ["/200", "/only-get", "/404", "/410", "/403", "/500", "/slow"];
    const hops = [
      "/301-to-200",
      "/302-to-200",
      "/302-to-404",
      "/302-to-302-to-x",
      "/301-to-301-to-200",
    ];
    const { status, stdout } = await check([...paths, ...hops].map((path) => `${base}${path}`));
    const lines = stdout.replaceAll(base, "").trim().split("\n");
    expect(lines).toEqual([
      "dead\t404 → /404\t/302-to-404\t-",
      "dead\t404\t/404\t-",
      "dead\t410\t/410\t-",
      "silent\tTimeoutError\t/slow\t-",
      "turned away\t403\t/403\t-",
      "turned away\t500\t/500\t-",
      "moved\t200 → /200\t/301-to-200\t-",
      "moved\t200 → /200\t/301-to-301-to-200\t-",
      "4 answers, 2 moved, 2 turned away, 1 silent, 3 dead",
    ]);
    expect(status).toBe(1);
    expect(asked).toContain("HEAD /only-get");
    expect(asked).toContain("GET /only-get");
  });

  test("passes when everything answers, and asks an address once", async () => {
    asked.length = 0;
    const { status, stdout } = await check([`${base}/200`, `${base}/200`]);
    expect(stdout).toBe("1 answers, 0 moved, 0 turned away, 0 silent, 0 dead\n");
    expect(status).toBe(0);
    expect(asked).toEqual(["HEAD /200"]);
  });

  test("says plainly when there is no network, and calls nothing dead", async () => {
    const { status, stdout, stderr } = await check(
      ["a", "b", "c", "d", "e", "f", "g"].map((name) => `https://${name}.invalid/`),
    );
    expect(stderr).toMatch(
      /There is no network here: none of \d hosts could be reached\. Nothing was checked\./u,
    );
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  test("does not take one host that is gone for a missing network", async () => {
    const { status, stdout } = await check([`${base}/200`, "https://gone.invalid/"]);
    expect(stdout).toMatch(/^(dead|silent)\t\S+\thttps:\/\/gone\.invalid\//u);
    expect(status).toBe(stdout.startsWith("dead") ? 1 : 0);
  });
});
