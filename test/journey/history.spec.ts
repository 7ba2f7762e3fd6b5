import type { Page } from "@playwright/test";
import { expect, test } from "./visitor.ts";

const FILE = {
  name: "answers.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({ format: "naisho-answers", version: 1, uses: [{ service: "signal" }] }),
  ),
};

async function answersInHistory(page: Page): Promise<string> {
  return page.evaluate(() => {
    const state: unknown = history.state;
    const answers = typeof state === "object" && state && "answers" in state ? state.answers : null;
    return JSON.stringify(answers ?? null);
  });
}

test("going on, back and reloading keeps the answers, and asks for nothing", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await page.locator("input[type=file]").setInputFiles(FILE);
  await expect(page).toHaveURL(/#\/check$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await answersInHistory(page)).toContain("signal");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/その話/);
  expect(await answersInHistory(page)).toContain("signal");
  await page.goForward();
  await expect(page).toHaveURL(/#\/check$/);
  expect(visitor.laterRequests).toEqual([]);
  await page.reload();
  await visitor.settle();
  expect(await answersInHistory(page)).toContain("signal");
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
  expect(await answersInHistory(page)).toBe("null");
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
