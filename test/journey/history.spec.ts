import type { Page } from "@playwright/test";
import { expect, test } from "./visitor.ts";

const FILE = {
  name: "answers.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({ format: "naisho-answers", version: 1, uses: [{ service: "signal" }] }),
  ),
};

/** A member of the current history entry, as JSON. */
async function inHistory(page: Page, member: string): Promise<string> {
  return page.evaluate((name) => {
    const state: unknown = history.state;
    const value: unknown = typeof state === "object" && state ? Reflect.get(state, name) : null;
    return JSON.stringify(value ?? null);
  }, member);
}

test("going on, back and reloading keeps the answers, and asks for nothing", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await page.locator("input[type=file]").setInputFiles(FILE);
  await expect(page).toHaveURL(/#\/check$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await inHistory(page, "answers")).toContain("signal");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/その話/);
  expect(await inHistory(page, "answers")).toContain("signal");
  await page.goForward();
  await expect(page).toHaveURL(/#\/check$/);
  expect(visitor.laterRequests).toEqual([]);
  await page.reload();
  await visitor.settle();
  expect(await inHistory(page, "answers")).toContain("signal");
});

test("a tampered history entry is refused whole and breaks nothing", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await page.evaluate(() => {
    history.replaceState({ naisho: 1, index: 0, lang: "xx", answers: { uses: [{}] } }, "");
  });
  await page.reload();
  await visitor.settle();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await inHistory(page, "answers")).toBe("null");
});

test("a language change keeps the place and adds no history entry", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  const before = await page.evaluate(() => history.length);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/#\/uses\?lang=en$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(visitor.laterRequests).toEqual([]);
});

for (const way of ["button", "Esc three times"]) {
  test(`the quick exit (${way}) leaves at once, and no way back leads to an answer`, async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.open();
    await page.locator("input[type=file]").setInputFiles(FILE);
    await expect(page).toHaveURL(/#\/check$/);
    await page.evaluate(() => (location.hash = "#/result"));
    await expect(page).toHaveURL(/#\/result$/);
    if (way === "button") await page.getByRole("link", { name: "すぐ離れる" }).click();
    else for (const _ of [1, 2, 3]) await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/leave\.html$/);
    await expect(page).not.toHaveTitle(/ナイショ/);
    await page.goBack();
    await expect(page).toHaveURL(/leave\.html$/);
    await page.goForward({ timeout: 2000 }).catch(() => null);
    await expect(page).toHaveURL(/leave\.html$/);
  });
}

test("coming back finds the place on the page where one was", async ({ visitor }) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 360, height: 400 });
  await visitor.open();
  await page.evaluate(() => window.scrollTo(0, 150));
  await expect.poll(() => inHistory(page, "scroll")).toBe("150");
  await page.evaluate(() => (location.hash = "#/uses"));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/その話/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(150);
  await page.reload();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(150);
});

test("answers given in one breath survive a reload in the same breath", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await expect(page.getByRole("checkbox").nth(2)).toBeVisible();
  const reloaded = page.waitForEvent("load");
  await page.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLInputElement>("main input[type=checkbox]");
    for (const box of [...boxes].slice(0, 3)) box.click();
    window.setTimeout(() => location.reload());
  });
  await reloaded;
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(3);
});
