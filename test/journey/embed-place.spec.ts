import type { Page } from "@playwright/test";
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
} from "./embedding.ts";

test.use({ viewport: { width: 800, height: 700 } });

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

/** Whether the heading of the embed's screen is in the window. */
async function headingSeen(page: Page): Promise<boolean> {
  const box = await page.frameLocator("iframe").locator("main h1").boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 700;
}

test("B9: in what is folded away the embed waits, and fits when it is opened", async ({
  blog,
  page,
}) => {
  const frame = await blog.post(`<details><summary>More</summary>${element(blog.site)}</details>`);
  await page.getByText("More").click();
  await started(frame);
  await fits(page);
  await page.getByText("More").click();
  await page.getByText("More").click();
  await fits(page);
  await follow(frame, ja("embed:other"));
  await fits(page);
});

test("B10: out of sight, the embed has told its height when it comes into sight", async ({
  blog,
  page,
}) => {
  const far = `<div style="height:6000px"></div>${plain(blog.site)}`;
  await blog.post(`<script async src="${blog.site}host.js"></script>${far}`);
  await expect
    .poll(() => page.locator("iframe").evaluate(({ style }) => style.height))
    .toMatch(/^\d+px$/);
  expect(await scrolled(page)).toBe(0);
});

test("B11: a step keeps the reader's place: the article moves only to a heading out of sight", async ({
  blog,
  page,
}) => {
  const frame = await blog.post(article(element(blog.site)));
  await started(frame);
  await follow(frame, ja("embed:other"));
  await fits(page);
  await frame.getByRole("link", { name: ja("steps:soFar") }).scrollIntoViewIfNeeded();
  expect(await headingSeen(page)).toBe(false);
  await frame.getByRole("link", { name: ja("steps:soFar") }).click();
  await expect.poll(() => headingSeen(page)).toBe(true);
  const before = await scrolled(page);
  await inside(page).evaluate(() => window.location.replace("#/take"));
  await expect(frame.getByRole("heading", { name: ja("take:title") })).toBeVisible();
  expect(await headingSeen(page)).toBe(true);
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(260);
});

test("B12: the article neither scrolls nor loses the focus when the embed comes", async ({
  blog,
  page,
}) => {
  const frame = await blog.post(article(element(blog.site)), {
    head: "<script></script>",
  });
  await started(frame);
  await fits(page);
  expect(await scrolled(page)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  expect(await inside(page).evaluate(() => document.activeElement?.tagName)).toBe("BODY");
});

for (const [name, made] of [
  ["a plain iframe", plain],
  ["host.js", element],
] as const) {
  test(`B13: after steps in ${name}, one step back leads out of the article`, async ({
    blog,
    page,
  }) => {
    await page.goto(`${blog.address}before`);
    const frame = await blog.post(article(made(blog.site)));
    await started(frame);
    const length = await page.evaluate(() => history.length);
    await follow(frame, ja("embed:other"));
    await follow(frame, ja("steps:soFar"));
    await follow(frame, ja("shell:name"));
    await frame.getByRole("link", { name: "English" }).click();
    await expect(frame.locator("html")).toHaveAttribute("lang", "en");
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.goBack();
    await expect(page.locator("h1")).toHaveText("Before");
  });
}

test("B13 B19: the quick exit leaves the article where it is, and its history", async ({
  blog,
  page,
}) => {
  await page.goto(`${blog.address}before`);
  const frame = await blog.post(article(plain(blog.site)));
  await started(frame);
  await frame.getByRole("checkbox", { name: "LINE", exact: true }).check();
  const length = await page.evaluate(() => history.length);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  await expect(frame.locator("h1")).toHaveText("計量の早見表");
  await expect(page.locator("h1").first()).toHaveText("An article");
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("Before");
});

test("B19: the keyboard enters and leaves; Esc in the article does nothing to the embed", async ({
  blog,
  page,
}) => {
  const frame = await blog.post(
    `<a href="/before">before</a>${plain(blog.site)}<a href="/next">after</a>`,
  );
  await started(frame);
  await page.getByRole("link", { name: "before" }).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  let entered = false;
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement?.tagName);
    entered ||= at === "IFRAME";
    if (entered && at === "A") break;
  }
  await expect(page.getByRole("link", { name: "after" })).toBeFocused();
  expect(entered).toBe(true);
  await started(frame);
});

test("B19: frame and document have names, in the language that was asked for", async ({
  blog,
  page,
}) => {
  const frame = await blog.post(plain(blog.site, "?lang=en"));
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
  await expect(frame.locator("main h1")).toContainText("How private");
  expect(await inside(page).title()).toBe("Naisho | privacy self-check");
  await expect(page.locator("iframe")).toHaveAttribute("title", /./);
});

test("B21: the first question fits into what is reserved, also on the narrowest phone", async ({
  blog,
  page,
}) => {
  for (const query of ["", "?lang=en"]) {
    await page.setViewportSize({ width: 320, height: 700 });
    const frame = await blog.post(`<style>body{margin:0}</style>${plain(blog.site, query)}`);
    await started(frame);
    const { content } = await heights(page);
    expect(content).toBeLessThanOrEqual(640);
  }
});
