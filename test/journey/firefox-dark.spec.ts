import { firefox } from "../../playwright.config.ts";
import { expect, test, WINDOWS } from "./visitor.ts";

test.use({ launchOptions: firefox({ "ui.systemUsesDarkTheme": 1 }), viewport: WINDOWS.phone });

/** How bright the page's ground is, 0 to 255. */
function brightness(): number {
  const [, ...parts] =
    /(\d+), (\d+), (\d+)/u.exec(getComputedStyle(document.documentElement).backgroundColor) ?? [];
  return Math.max(...parts.map(Number));
}

for (const hash of ["#/", "#/uses", "#/catalogue/line"]) {
  test(`where everything is dark, so is ${hash}, and axe finds nothing`, async ({ visitor }) => {
    const { page } = visitor;
    await visitor.open(hash);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(brightness)).toBeLessThan(64);
    expect(await visitor.axe()).toEqual([]);
  });
}
