import type { Page } from "@playwright/test";
import {
  article,
  type Blog,
  element,
  expect,
  fits,
  heights,
  plain,
  started,
  test,
  walk,
} from "./embedding.ts";

test.use({ viewport: { width: 800, height: 700 } });

/** Lets the article note every message that it is sent. */
async function overhear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const heard: string[] = [];
    Object.defineProperty(window, "heard", { value: heard });
    window.addEventListener("message", ({ data }) => void heard.push(JSON.stringify(data)));
  });
}

function heardBy(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const heard: unknown = Reflect.get(window, "heard");
    return Array.isArray(heard) ? heard.map((one): unknown => JSON.parse(String(one))) : [];
  });
}

test("the article hears nothing but that the embed is there and how high it is, in 64 px steps", async ({
  blog,
  page,
}) => {
  await overhear(page);
  await walk(await blog.post(article(element(blog.site))));
  const heard = await heardBy(page);
  expect(heard.length).toBeGreaterThan(4);
  const other = heard.filter((one) => {
    const text = JSON.stringify(one);
    const [, px = "1"] = /^\{"naisho":1,"type":"height","px":(\d+)\}$/.exec(text) ?? [];
    return text !== '{"naisho":1,"type":"ready"}' && Number(px) % 64 !== 0;
  });
  expect(other).toEqual([]);
  const greetings = heard.filter((one) => JSON.stringify(one).includes("ready"));
  expect(greetings.length, "no greeting answers a greeting for ever").toBeLessThanOrEqual(2);
});

test("the embed learns nothing of the article: no referrer, no address", async ({ blog, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const isOurs = request.url().startsWith(blog.site) && request.url().includes("embed");
    if (isOurs) asked.push(`${request.headers()["referer"] ?? "none"} ${request.url()}`);
  });
  const frame = await blog.post(element(blog.site));
  await started(frame);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((one) => one.includes("localhost"))).toEqual([]);
  expect(await frame.locator("html").evaluate(() => document.referrer)).toBe("");
});

test("what others say changes nothing, in the article or in the embed", async ({ blog, page }) => {
  const stranger = blog.write("<p>stranger</p>", { path: "/stranger" });
  const frame = await blog.post(
    `<script async src="${blog.site}host.js"></script>${plain(blog.site)}<iframe src="${stranger}" title="other" width="100" height="50"></iframe>`,
  );
  await started(frame);
  await fits(page);
  const before = await heights(page);
  const strange = page.frames().find((one) => one.url() === stranger);
  await strange?.evaluate(() => {
    for (let time = 0; time < 500; time += 1) {
      const forged = [
        { naisho: 1, type: "height", px: 9984 },
        { naisho: 1, type: "hello", own: true, theme: "dark", lang: "en" },
      ];
      for (const message of forged) {
        window.parent.postMessage(message, "*");
        window.parent.frames[0]?.postMessage(message, "*");
        window.parent.frames[1]?.postMessage(message, "*");
      }
    }
  });
  await page.evaluate(() => window.postMessage({ naisho: 1, type: "height", px: 9984 }, "*"));
  await page.waitForTimeout(500);
  expect(await heights(page)).toEqual(before);
  await expect(frame.locator("html")).toHaveAttribute("lang", "ja");
  await expect(frame.locator("html")).not.toHaveAttribute("data-theme", "dark");
});

/** A post of WordPress: its frame has nothing but script, and its secret in the fragment. */
function wordPress(blog: Blog): string {
  return plain(blog.site, "?topic=messaging#?secret=Ab3dE", 'sandbox="allow-scripts"');
}

test("WordPress is told the height, with its secret, and again when it asks", async ({
  blog,
  page,
}) => {
  await overhear(page);
  const frame = await blog.post(wordPress(blog));
  await started(frame);
  await expect(frame.locator("main h1")).toBeVisible();
  const told = async () =>
    (await heardBy(page)).filter((one) =>
      /^\{"message":"height","value":\d+,"secret":"Ab3dE"\}$/.test(JSON.stringify(one)),
    );
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
  const { length } = await told();
  await page.evaluate(() =>
    window.frames[0]?.postMessage({ message: "ready", secret: "Ab3dE" }, "*"),
  );
  await expect.poll(async () => (await told()).length).toBe(length + 1);
});

test.describe("where nothing may be opened", () => {
  test.use({ forgiven: /sandboxed/ });

  test("WordPress opens the whole check where the frame may not", async ({ blog, page }) => {
    await overhear(page);
    const frame = await blog.post(wordPress(blog));
    await started(frame);
    await frame.locator(".embed-foot a").click();
    await expect
      .poll(async () => JSON.stringify((await heardBy(page)).at(-1)))
      .toBe(JSON.stringify({ message: "link", value: blog.site, secret: "Ab3dE" }));
  });
});
