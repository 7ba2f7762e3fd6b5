import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { assessed, erase } from "./taking.ts";
import { expect, SCHEMES, test, WINDOWS } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  ja: ["LINE", "Gmail", "Yahoo!検索", "X", "YouTube"],
  en: ["LINE", "Gmail", "Yahoo! JAPAN Search", "X", "YouTube"],
};

/** Presses a button that saves a file, and gives what was saved. */
async function saved(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return readFileSync(await (await coming).path(), "utf8");
}

for (const locale of ["ja", "en"]) {
  test.describe(`the journey on a phone, ${locale}`, () => {
    test.use({ viewport: WINDOWS.phone });

    test("ends with a result that can be saved, erased and opened again, the same to the byte", async ({
      visitor,
    }) => {
      const { page } = visitor;
      await visitor.open(locale === "ja" ? "" : `#/?lang=${locale}`);
      const walking = walker(page, locale);
      const { t, cost } = walking;
      await walkToResult(walking, NAMES[locale] ?? [], 2);
      const heading = await page.getByRole("heading", { level: 1 }).innerText();
      console.log(
        `the shortest whole journey, ${locale}: ${cost.screens} screens, ${cost.taps} taps, ${cost.characters} characters`,
      );
      expect(cost.taps).toBeLessThanOrEqual(40);
      expect(cost.characters).toBeLessThanOrEqual(locale === "ja" ? 4500 : 9000);

      await page.goto(page.url().replace(/#.*/u, `#/take?lang=${locale}`));
      const answers = await saved(page, t("take:answers.save"));
      const result = await saved(page, t("take:result.save"));
      expect(`${result}\n`).toBe(assessed(answers));

      await erase(page, walking);
      expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
      const entry = await page.evaluate(() => JSON.stringify(history.state));
      expect(entry).not.toContain("gmail");

      await page.getByLabel(t("welcome:open")).setInputFiles({
        name: "naisho-result.json",
        mimeType: "application/json",
        buffer: Buffer.from(result),
      });
      await expect(page).toHaveURL(/#\/result/u);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await page.goto(page.url().replace(/#.*/u, `#/take?lang=${locale}`));
      expect(await saved(page, t("take:result.save"))).toBe(result);
      expect(visitor.laterRequests, "requests after the page had loaded").toEqual([]);
    });
  });
}

for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const colorScheme of SCHEMES) {
    test(`axe finds nothing in the result and after it, on a ${name}, ${colorScheme}`, async ({
      visitor,
    }) => {
      const { page } = visitor;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await visitor.open();
      await walkToResult(walker(page, "ja"), NAMES["ja"] ?? [], 2);
      expect(await visitor.axe()).toEqual([]);
      for (const fold of await page.locator("summary:visible").all()) await fold.click();
      expect(await visitor.axe(), "with every fold open").toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      for (const hash of ["#/take", "#/method"]) {
        await page.goto(page.url().replace(/#.*/u, hash));
        await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
        expect(await visitor.axe(), hash).toEqual([]);
      }
    });
  }
}

test("a visitor may stop anywhere and see a result for what they said so far", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await page.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await page.getByRole("link", { name: "ここまでの結果を見る" }).click();
  await expect(page).toHaveURL(/#\/result$/u);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "だれの耳に届くか" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("LINE");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "LINE", exact: true })).toBeChecked();
});
