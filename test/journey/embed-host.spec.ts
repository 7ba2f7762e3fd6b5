import type { Page } from "@playwright/test";
import { chromium } from "../../playwright.config.ts";
import {
  article,
  element,
  expect,
  fits,
  follow,
  heights,
  inside,
  ja,
  plain,
  started,
  test,
  walk,
} from "./embedding.ts";

test.use({
  viewport: { width: 800, height: 700 },
  // A device that is dark, which no emulation stands for: that reaches into every frame, whatever its host says.
  launchOptions: chromium("--blink-settings=preferredColorScheme=0"),
});

const PAPER = { light: "rgb(247, 244, 234)", dark: "rgb(24, 26, 32)" } as const;

/** Samples the frame's height: a loop would show as growth. */
async function settled(page: Page): Promise<void> {
  const seen = new Set<number>();
  for (let sample = 0; sample < 8; sample += 1) {
    await page.waitForTimeout(120);
    seen.add((await heights(page)).frame);
  }
  expect([...seen]).toHaveLength(1);
}

function paper(page: Page, at = 0): Promise<string> {
  return inside(page, at).evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
}

test("B6: by script the frame is as high as its content, in steps of 64 px, and stays so", async ({
  blog,
  page,
}) => {
  const frame = await blog.post(article(element(blog.site)));
  await walk(frame);
  await fits(page);
  await settled(page);
  expect((await heights(page)).frame % 64).toBe(0);
  await follow(frame, ja("shell:name"));
  await expect.poll(async () => (await heights(page)).frame).toBeLessThanOrEqual(640);
  await page.setViewportSize({ width: 340, height: 700 });
  await fits(page);
  await settled(page);
});

test("B7 B8: without a script the browser does the same where it can, after each step and each turn", async ({
  blog,
  page,
}) => {
  const frame = await blog.post(article(plain(blog.site)));
  await started(frame);
  test.skip(!(await page.evaluate(() => CSS.supports("frame-sizing", "content-height"))));
  await follow(frame, ja("embed:other"));
  await fits(page);
  await settled(page);
  await frame.locator("summary").first().click();
  await fits(page);
  for (const width of [360, 1000, 400]) {
    await page.setViewportSize({ width, height: 700 });
    await fits(page);
    await settled(page);
  }
});

test("B6: where the browser cannot size it, the frame scrolls inside", async ({ blog, page }) => {
  const unsized = plain(blog.site).replace("frame-sizing:content-height", "");
  const frame = await blog.post(unsized);
  await started(frame);
  await follow(frame, ja("embed:other"));
  const { frame: height, content } = await heights(page);
  expect(height).toBe(640);
  expect(content).toBeGreaterThan(640);
  await frame.locator(".embed-foot").scrollIntoViewIfNeeded();
  expect(await inside(page).evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test.describe("B14: at night", () => {
  test.use({ colorScheme: "dark" });

  test("a page that knows no dark gets a light embed, and a dark one as soon as it says so", async ({
    blog,
    page,
  }) => {
    const frame = await blog.post(element(blog.site));
    await started(frame);
    await expect.poll(() => paper(page)).toBe(PAPER.light);
    await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
    await expect.poll(() => paper(page)).toBe(PAPER.dark);
    await page.evaluate(() => document.documentElement.setAttribute("lang", "en"));
    await expect(frame.locator("html")).toHaveAttribute("lang", "en");
    await page.locator("naisho-check").evaluate((one) => one.setAttribute("theme", "light"));
    await expect.poll(() => paper(page)).toBe(PAPER.light);
  });
});

test.describe("B14: on a device that is dark itself", () => {
  test.use({ colorScheme: null });

  test("the snippet without script is light where it says so, and what the address says wins", async ({
    blog,
    page,
  }) => {
    await started(await blog.post(plain(blog.site)));
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(
      true,
    );
    expect(await paper(page)).toBe(PAPER.light);
    await started(await blog.post(plain(blog.site, "?theme=dark")));
    expect(await paper(page)).toBe(PAPER.dark);
  });
});

test("B18: host.js works under a strict policy with trusted types", async ({ blog, page }) => {
  const { origin } = new URL(blog.site);
  const frame = await blog.post(article(element(blog.site)), {
    policy: `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
  });
  await walk(frame);
  await fits(page);
});

test.describe("where the host forbids our frames", () => {
  test.use({ forgiven: /Content Security Policy|frame-src/ });

  test("B18: the link inside stays", async ({ blog, page }) => {
    await blog.post(element(blog.site), {
      policy: `default-src 'none'; script-src ${new URL(blog.site).origin}; img-src data:`,
    });
    await expect(page.getByRole("link", { name: "self-check" })).toBeVisible();
  });
});

test("B20: two in one page go their own ways; one goes, one comes, and the page is left and come back to", async ({
  blog,
  page,
}) => {
  const second = '<naisho-check topic="mail"><a href="/">mail</a></naisho-check>';
  await blog.post(`${element(blog.site)}${second}`);
  const frames = page.locator("iframe");
  await expect(frames).toHaveCount(2);
  await frames.nth(1).scrollIntoViewIfNeeded();
  const other = frames.nth(1).contentFrame();
  await started(other);
  await expect(other.locator("legend")).toHaveText(ja("embed:ask.mail"));
  await follow(other, ja("embed:other"));
  await fits(page, 1);
  expect((await heights(page, 0)).frame).toBeLessThanOrEqual(640);
  await page
    .locator("naisho-check")
    .first()
    .evaluate((one) => one.remove());
  await expect(frames).toHaveCount(1);
  await page.evaluate(() => {
    const one = document.createElement("naisho-check");
    one.setAttribute("topic", "notes");
    document.body.prepend(one);
  });
  await started(frames.first().contentFrame());
  await fits(page);
  await page.goto(`${blog.address}next`);
  await page.goBack();
  await started(frames.first().contentFrame());
  await fits(page);
});

test("B21: nothing in the article moves when the embed comes", async ({ blog, page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const sum = list
        .getEntries()
        .reduce((all, one) => all + ("value" in one ? Number(one.value) : 0), 0);
      window.name = String(Number(window.name) + sum);
    }).observe({ type: "layout-shift", buffered: true });
  });
  const frame = await blog.post(
    `<script async src="${blog.site}host.js"></script>${plain(blog.site)}<p>below</p>`,
  );
  await started(frame);
  await settled(page);
  expect(Number(await page.evaluate(() => window.name))).toBeLessThan(0.02);
});
