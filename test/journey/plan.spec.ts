import type { Page } from "@playwright/test";
import { expect, SCHEMES, test, type Visitor, WINDOWS } from "./visitor.ts";
import { wordsOf } from "./words.ts";

const ANSWERS = {
  format: "naisho-answers",
  version: 1,
  uses: [
    { service: "line", stakes: "decisive" },
    { service: "whatsapp", mustStay: true },
    { service: "google-photos" },
  ],
  devices: ["ios", "windows"],
  answers: { "device.apps": "no", "device.lock": "yes", "data.accounts": "no" },
};

/** Opens a file of answers and goes to the result. */
async function arrive({ page, open }: Visitor, locale = "ja"): Promise<(key: string) => string> {
  const t = wordsOf(locale);
  await open(`#/?lang=${locale}`);
  await page.getByLabel(t("welcome:open")).setInputFiles({
    name: "naisho-answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(ANSWERS)),
  });
  await expect(page).toHaveURL(/#\/(check|result)/u);
  await page.goto(page.url().replace(/#.*/u, `#/result?lang=${locale}`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return t;
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
}

for (const locale of ["ja", "en"]) {
  test.describe(`a visitor who acts on the plan, ${locale}`, () => {
    test.use({ viewport: WINDOWS.phone, permissions: ["clipboard-read", "clipboard-write"] });

    test("marks something as done by keyboard, takes it back, and tells somebody about a move", async ({
      visitor,
    }) => {
      const { page } = visitor;
      const t = await arrive(visitor, locale);
      const title = t("questions:device.apps.action");
      const heading = page.locator(".actions").getByRole("heading", { name: title });
      await expect(heading).toBeVisible();
      const done = page.locator(".actions").getByRole("button").filter({ hasText: title });
      await done.focus();
      await page.keyboard.press("Enter");
      await expect(heading).toHaveCount(0);
      await expect(page.locator(".notice:focus")).toContainText(title);
      await page.keyboard.press("Tab");
      await expect(page.getByRole("button", { name: t("plan:done.undo") })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(heading).toBeVisible();

      await openAll(page);
      const message = page.locator("blockquote").first();
      await page
        .getByRole("button", { name: t("plan:message.copy") })
        .first()
        .click();
      await expect(page.getByText(t("plan:message.copied")).first()).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await message.innerText());
      expect(copied).toContain("LINE");
      expect(visitor.laterRequests).toEqual([]);
    });

    test("keeps what was done after a reload", async ({ visitor }) => {
      const { page } = visitor;
      const t = await arrive(visitor, locale);
      const title = t("questions:device.apps.action");
      const heading = page.locator(".actions").getByRole("heading", { name: title });
      await page.locator(".actions").getByRole("button").filter({ hasText: title }).click();
      await page.reload();
      await expect(page.locator(".actions")).toBeVisible();
      await expect(heading).toHaveCount(0);
    });
  });
}

for (const [name, viewport] of Object.entries({ ...WINDOWS, small: { width: 320, height: 640 } })) {
  for (const colorScheme of SCHEMES) {
    test(`axe finds nothing in an open plan on a ${name}, ${colorScheme}, and nothing runs over`, async ({
      visitor,
    }) => {
      const { page } = visitor;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await arrive(visitor, name === "small" ? "en" : "ja");
      await openAll(page);
      expect(await visitor.axe()).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    });
  }
}

test("the lines to call are never on paper, nor is what to do about a talk that decides a life", async ({
  visitor,
}) => {
  const { page } = visitor;
  const t = await arrive(visitor);
  await openAll(page);
  await expect(page.getByRole("link", { name: /#8008$/u })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: /#8008$/u })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: t("plan:decisive.title") })).toHaveCount(0);
});
