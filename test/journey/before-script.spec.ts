import type { Page } from "@playwright/test";
import { expect, test } from "./visitor.ts";

/** Holds the scripts back until `release` is called. */
async function slowScripts(page: Page): Promise<{ release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/assets/*.js", async (route) => {
    await released;
    await route.continue();
  });
  return { release: () => release() };
}

test("a tap on the start before the script is there arrives at the uses", async ({
  visitor,
  address,
}) => {
  const { page } = visitor;
  const { release } = await slowScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("link", { name: "はじめる" }).click();
  await expect(page).toHaveURL(/#\/uses$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/その話/);
  release();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/その話/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test("the language chosen before the script is there is the one that comes", async ({
  visitor,
  address,
}) => {
  const { page } = visitor;
  const { release } = await slowScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("link", { name: "English" }).click();
  release();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How far do your words carry?");
  await expect(page).toHaveTitle("Naisho | privacy self-check");
});

test("a file chosen before the script is there is taken over", async ({ visitor, address }) => {
  const { page } = visitor;
  const { release } = await slowScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  const file = { format: "naisho-answers", version: 1, uses: [{ service: "signal" }] };
  await page.locator("input[type=file]").setInputFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(file)),
  });
  release();
  await expect(page).toHaveURL(/#\/check$/);
});

test("the quick exit works before the script is there", async ({ visitor, address }) => {
  const { page } = visitor;
  visitor.forgive(/request failed/);
  await slowScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("link", { name: "すぐ離れる" }).click();
  await expect(page).toHaveURL(/leave\.html$/);
});

test("where the script does not come, the page says so after a while", async ({
  visitor,
  address,
}) => {
  const { page } = visitor;
  visitor.forgive(/request failed|ERR_FAILED/);
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto(address);
  const heading = page.getByRole("heading", { name: "自己点検には JavaScript が要ります" });
  await expect(heading).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(heading).toBeVisible();
});

test("where the code of a screen does not come, the page says so and offers to save", async ({
  visitor,
  address,
}) => {
  const { page } = visitor;
  visitor.forgive(/request failed|ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route("**/assets/UsesScreen-*.js", (route) => route.abort());
  await page.goto(`${address}#/uses`);
  await expect(page.getByRole("heading", { name: "うまく表示できませんでした" })).toBeVisible();
  await expect(page.getByRole("button", { name: "答えを保存する" })).toBeVisible();
  await page.unroute("**/assets/UsesScreen-*.js");
  await page.getByRole("button", { name: "もう一度ひらく" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "ふだん使っているものに、しるしを。",
  );
});
