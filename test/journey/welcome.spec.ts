import { expect, SCHEMES, test, WINDOWS } from "./visitor.ts";

for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const colorScheme of SCHEMES) {
    for (const locale of ["ja", "en"]) {
      test.describe(`the welcome on a ${name}, ${colorScheme}, ${locale}`, () => {
        test.use({ viewport, colorScheme });

        test("loads without a fault, and axe finds none", async ({ visitor }) => {
          await visitor.open(`#/?lang=${locale}`);
          await expect(visitor.page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(visitor.page.locator("html")).toHaveAttribute("lang", locale);
          expect(await visitor.axe()).toEqual([]);
        });

        test("needs no sideways scroll", async ({ visitor }) => {
          await visitor.open(`#/?lang=${locale}`);
          const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
          expect(width).toBeLessThanOrEqual(viewport.width);
        });
      });
    }
  }
}
