import { readFileSync } from "node:fs";
import { BUILT, caches, kept, move, notice, test } from "./site.ts";
import { expect } from "./visitor.ts";
import { wordsOf } from "./words.ts";

const OLD = wordsOf("ja")("uses:title");
const WITHDRAWAL = readFileSync(`${BUILT}/withdraw.js`, "utf8");

/** A worker that shows a page with nothing in it, whatever is asked for. */
const BROKEN = `
  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener("fetch", (event) => {
    if (event.request.mode !== "navigate") return;
    event.respondWith(new Response("<p>nothing", { headers: { "Content-Type": "text/html" } }));
  });`;

test("a withdrawn worker leaves nothing but what belongs to others, and the page goes on", async ({
  visitor,
  site,
  second,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await kept(page);
  await page.evaluate(() => window.caches.open("somebody else's"));
  await page.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await site.deploy(second, WITHDRAWAL);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(OLD);
  await expect.poll(() => caches(page)).toEqual(["somebody else's"]);
  await move(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`2: ${OLD}`);
  await expect(page.getByRole("checkbox", { name: "LINE", exact: true })).toBeChecked();
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers).toBe(0);
  await expect(notice(page)).toBeHidden();
  expect(await caches(page)).toEqual(["somebody else's"]);
});

test("a worker that breaks the page is withdrawn without the visitor's help", async ({
  visitor,
  site,
}) => {
  const { page } = visitor;
  visitor.forgive(/ERR_ABORTED|request failed|404/u);
  await site.deploy(BUILT, BROKEN);
  await visitor.open();
  await kept(page);
  await page.reload();
  await expect(page.locator("body")).toHaveText("nothing");
  await site.deploy(BUILT, WITHDRAWAL);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/その話/u);
});
