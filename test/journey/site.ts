import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { listen, serverOf } from "../../scripts/serve.mjs";
import { test as base } from "./visitor.ts";
import { wordsOf } from "./words.ts";

/** A host of a test's own, which can go away, come back, and be given other files. */
export interface Site {
  /** Where Naisho is, with the slash at the end. */
  readonly address: string;
  /** Paths that were asked for, in order. Empty it to count anew. */
  readonly asked: string[];
  /** Puts a built site in the place of what was there, every old file gone, and serves it. `worker`: what stands at
   * its `sw.js` instead of its own. */
  readonly deploy: (built: string, worker?: string) => Promise<void>;
  /** Answers nobody any more, and breaks off every connection. */
  readonly stop: () => void;
  /** Stops, and leaves no file. */
  readonly end: () => void;
}

const ja = wordsOf("ja");

/** The built site that the journeys walk through. */
export const BUILT = process.env["DIST"] ?? "dist";

/** Builds the version to come (second.config.ts) into a new folder. */
function buildSecond(): string {
  const folder = mkdtempSync(join(tmpdir(), "naisho-second-"));
  const { NODE_ENV: _, ...env } = process.env;
  const built = join(folder, "dist");
  const config = ["--config", "test/journey/second.config.ts", "--outDir", built];
  const args = ["node_modules/vite/bin/vite.js", "build", ...config, "--logLevel", "error"];
  const { status, stderr } = spawnSync(process.execPath, args, { env });
  if (status !== 0) throw new Error(String(stderr));
  return built;
}

/** Serves a built site from a folder of the host (`""`: the root, `"a/b/"`: below), by the server of `npm start`. */
export async function siteOf(built: string, folder = ""): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), "naisho-site-"));
  const asked: string[] = [];
  let port = 0;
  let server: Server | undefined;
  const stop = () => {
    server?.close();
    server?.closeAllConnections();
    server = undefined;
  };
  const deploy = async (other: string, worker?: string) => {
    stop();
    rmSync(root, { recursive: true });
    mkdirSync(join(root, folder), { recursive: true });
    cpSync(other, join(root, folder), { recursive: true });
    cpSync(join(other, "_headers"), join(root, "_headers"));
    if (worker !== undefined) writeFileSync(join(root, folder, "sw.js"), worker);
    server = await serverOf(root);
    server.prependListener("request", ({ url = "" }) => void asked.push(url));
    port = Number(new URL(await listen(server, port)).port);
  };
  await deploy(built);
  const end = () => {
    stop();
    rmSync(root, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${port}/${folder}`, asked, deploy, stop, end };
}

/** Playwright's test with a visitor of a host that belongs to this test alone, and a version to come, built once. */
export const test = base.extend<
  { readonly site: Site; readonly folder: string },
  { readonly second: string }
>({
  second: [
    async ({ browserName }, give) => {
      test.info().annotations.push({ type: "second", description: browserName });
      await give(buildSecond());
    },
    { scope: "worker" },
  ],
  folder: ["", { option: true }],
  site: async ({ folder }, give) => {
    const site = await siteOf(BUILT, folder);
    await give(site);
    site.end();
  },
  address: async ({ site }, give) => give(site.address),
});

/** Waits until the worker has kept everything and has taken the page. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Names of the caches on this origin. */
export function caches(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.caches.keys());
}

/** The notice of a new version, in Japanese. */
export function notice(page: Page) {
  return page.getByText(ja("update:title"), { exact: true });
}

/** Follows the notice. */
export async function move(page: Page): Promise<void> {
  await page.getByRole("button", { name: ja("update:move") }).click();
}
