import { plainWords } from "./plain.ts";
import { expect, test, WINDOWS } from "./visitor.ts";

test.use({ javaScriptEnabled: false });

for (const [name, viewport] of Object.entries(WINDOWS)) {
  test(`without any script, the four criteria and what not to hand over can be read on a ${name}`, async ({
    page,
    address,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(address);
    await expect(page.getByRole("link", { name: "はじめる" })).toBeHidden();
    for (const locale of ["ja", "en"]) {
      const section = page.locator(`noscript section[lang=${locale}]`);
      await expect(section.locator("ol li")).toHaveCount(4);
      for (const sentence of plainWords(locale)) {
        const shown = section.getByText(sentence, { exact: true });
        await expect(shown).toBeVisible();
        const { x, width } = (await shown.boundingBox()) ?? { x: -1, width: 0 };
        expect(x).toBeGreaterThan(0);
        expect(x + width).toBeLessThanOrEqual(viewport.width);
      }
    }
  });
}
