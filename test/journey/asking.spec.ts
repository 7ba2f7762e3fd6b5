import type { Page } from "@playwright/test";
import { expect, SCHEMES, test, WINDOWS } from "./visitor.ts";

/** The steps after the picking, with the words of the way on. */
const STEPS = [
  "#/what-for/1",
  "#/what-for/2",
  "#/criteria/encryption",
  "#/criteria/business",
  "#/criteria/openness",
  "#/criteria/devices",
  "#/data",
  "#/check",
] as const;

/** Picks a messenger, a mail and a search engine, and goes to the first question about them. */
async function pick(page: Page, names: readonly string[], onward: string): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name, exact: true }).check();
  await page.getByRole("link", { name: onward }).click();
}

for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const colorScheme of SCHEMES) {
    test.describe(`what visitors are asked on a ${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("axe finds nothing from the first use to the check", async ({ visitor }) => {
        const { page } = visitor;
        await visitor.open("#/uses");
        await pick(page, ["LINE", "Gmail"], "これで次へ");
        for (const hash of STEPS) {
          await expect(page).toHaveURL(new RegExp(`${hash}$`));
          await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
          expect(await visitor.axe(), hash).toEqual([]);
          if (hash !== "#/check") await page.getByRole("link", { name: /^次/ }).click();
        }
        expect(visitor.laterRequests).toEqual([]);
      });
    });
  }
}

test.describe("on the narrowest screens", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("no question needs sideways scroll, in English either", async ({ visitor }) => {
    const { page } = visitor;
    await visitor.open("#/uses?lang=en");
    await pick(page, ["LINE", "Gmail"], "Go on with these");
    for (const hash of STEPS) {
      await expect(page).toHaveURL(new RegExp(hash));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, hash).toBeLessThanOrEqual(320);
      if (hash !== "#/check") await page.getByRole("link", { name: /^Next/ }).click();
    }
  });
});

test("one answer is changed from the check by keyboard alone, and stays after a reload", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open("#/check");
  await page.getByRole("link", { name: "変える 画面の鍵" }).focus();
  await page.keyboard.press("Enter");
  const lock = page.getByRole("group", { name: "画面に鍵をかけていますか。" });
  await expect(lock.getByRole("radio", { name: "すべて" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.getByRole("link", { name: "見なおしにもどる" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "変える 画面の鍵" })).toBeFocused();
  await page.reload();
  const row = page.locator("dl > div", { hasText: "画面の鍵" }).first();
  await expect(row).toContainText("すべて");
});
