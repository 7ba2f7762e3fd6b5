import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { BUILT, kept, type Site, test } from "./site.ts";
import { expect } from "./visitor.ts";
import { wordsOf } from "./words.ts";

const ja = wordsOf("ja");

/** What the screen of checks says of this device, once it stands still. */
async function says(page: Page, offline: "ready" | "notYet" | "notHere"): Promise<void> {
  await expect(page.getByText(ja(`verify:offline.now.${offline}.title`))).toBeVisible();
}

/** Paths in the one cache that there is. */
function paths(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const [name = ""] = await window.caches.keys();
    const keys = await (await window.caches.open(name)).keys();
    return keys.map(({ url }) => new URL(url).pathname).toSorted();
  });
}

/** Puts something else into the cache for every path that matches, or takes it out. */
async function spoil(page: Page, pattern: string, text: string | null): Promise<void> {
  await page.evaluate(
    async ([source, instead]) => {
      const [name = ""] = await window.caches.keys();
      const cache = await window.caches.open(name);
      for (const request of await cache.keys()) {
        if (!new RegExp(source ?? "", "u").test(request.url)) continue;
        const headers = { "Content-Type": "text/html" };
        if (instead === null) await cache.delete(request);
        else await cache.put(request, new Response(instead, { headers }));
      }
    },
    [pattern, text] as const,
  );
}

/** Cuts the host off and sees that the catalogue still comes. */
async function worksWithout(site: Site, page: Page): Promise<void> {
  site.stop();
  await page.goto(`${site.address}#/catalogue`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ja("catalogue:title"));
}

test("a device that is ready says so", async ({ visitor }) => {
  await visitor.open("#/verify");
  await says(visitor.page, "ready");
  expect(await visitor.axe()).toEqual([]);
});

test("a half-filled cache is filled again at the next visit", async ({ visitor, site }) => {
  const { page } = visitor;
  await visitor.open();
  await kept(page);
  const before = await paths(page);
  await spoil(page, "assets/[a-e]|leave|check/$", null);
  expect((await paths(page)).length).toBeLessThan(before.length);
  await page.reload();
  await expect.poll(() => paths(page)).toEqual(before);
  await worksWithout(site, page);
});

test("a cache that the visitor has deleted is made anew at the next visit", async ({
  visitor,
  site,
}) => {
  const { page } = visitor;
  await visitor.open();
  await kept(page);
  const before = await paths(page);
  await page.evaluate(async () => {
    for (const name of await window.caches.keys()) await window.caches.delete(name);
  });
  await page.goto(`${site.address}#/verify`);
  await says(page, "notYet");
  await page.reload();
  await says(page, "ready");
  expect(await paths(page)).toEqual(before);
  await worksWithout(site, page);
});

test("a page that was spoilt on the device mends itself", async ({ visitor, site }) => {
  const { page } = visitor;
  // The spoilt page has no icon of its own.
  visitor.forgive(/404/u);
  await visitor.open();
  await kept(page);
  await spoil(page, "/$", "<p>spoilt");
  await page.reload();
  await expect(page.locator("body")).toHaveText("spoilt");
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 1000 });
  }).toPass({ intervals: [6000], timeout: 40_000 });
  await visitor.settle();
  await worksWithout(site, page);
});

test("a device without room goes on online, and says that it cannot get ready", async ({
  visitor,
  site,
}) => {
  const { page } = visitor;
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.address);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
  await visitor.open("#/verify");
  await says(page, "notHere");
  expect(await page.evaluate(() => window.caches.keys())).toEqual([]);
  site.stop();
  await page.getByRole("link", { name: ja("verify:start") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ja("uses:title"));
});

const NO_WORKERS = {
  "has none": () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
  "throws at the mention": () =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    }),
  "refuses to take one": () => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException("no", "SecurityError"));
  },
};

for (const [how, script] of Object.entries(NO_WORKERS)) {
  test(`a browser that ${how} goes on online, and says so`, async ({ visitor }) => {
    const { page } = visitor;
    await page.addInitScript(script);
    await visitor.open("#/verify");
    await says(page, "notHere");
    await page.getByRole("link", { name: ja("verify:start") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ja("uses:title"));
    expect(visitor.laterRequests).toEqual([]);
  });
}

/** The built site on a host that lets any page stand in a frame, where only embed/ may; with a page around it. */
function framed(attribute: string): string {
  const folder = mkdtempSync(join(tmpdir(), "naisho-framed-"));
  cpSync(BUILT, folder, { recursive: true });
  const open = readFileSync(join(BUILT, "_headers"), "utf8")
    .replaceAll("frame-ancestors 'none'", "frame-ancestors *")
    .replaceAll("default-src 'none'", "default-src 'self'");
  writeFileSync(join(folder, "_headers"), open);
  const body = `<link rel="icon" href="data:,"><iframe src="./#/verify"${attribute}></iframe>`;
  writeFileSync(join(folder, "host.html"), body);
  return folder;
}

for (const sandbox of ["allow-scripts", null]) {
  test(`in a frame (${sandbox ?? "no"} sandbox) nothing is registered, and nothing fails`, async ({
    visitor,
    site,
  }) => {
    const { page } = visitor;
    await site.deploy(framed(sandbox === null ? "" : ` sandbox="${sandbox}"`));
    await page.goto(`${site.address}host.html`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText(ja("verify:offline.now.notHere.title"))).toBeVisible();
    await frame.getByRole("link", { name: ja("verify:start") }).click();
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(ja("uses:title"));
    expect(page.context().serviceWorkers()).toEqual([]);
    expect(site.asked.filter((path) => path.endsWith("/sw.js"))).toEqual([]);
  });
}
