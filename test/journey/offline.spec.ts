import { readFileSync } from "node:fs";
import { kept, type Site, test } from "./site.ts";
import { expect, type Visitor, WINDOWS } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";
import { wordsOf } from "./words.ts";

/** Visits once, and then the host is gone. */
async function visitOnce(visitor: Visitor, site: Site, hash = ""): Promise<void> {
  await visitor.open(hash);
  await kept(visitor.page);
  site.stop();
  site.asked.length = 0;
}

for (const folder of ["", "blog/tools/"]) {
  for (const locale of ["ja", "en"]) {
    test.describe(`with the host gone after the first visit (/${folder}, ${locale})`, () => {
      test.use({ folder, viewport: WINDOWS.phone });

      test("the whole journey works to the result, on paper and as a file", async ({
        visitor,
        site,
      }) => {
        const { page } = visitor;
        await visitOnce(visitor, site, locale === "ja" ? "" : `#/?lang=${locale}`);
        const walking = walker(page, locale);
        await walkToResult(walking, ["LINE", "Gmail"], 2);
        const heading = await page.getByRole("heading", { level: 1 }).innerText();
        await page.reload();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
        expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);

        await page.goto(page.url().replace(/#.*/u, `#/take?lang=${locale}`));
        const coming = page.waitForEvent("download");
        const save = walking.t("take:answers.save");
        await page.getByRole("button", { name: save, exact: true }).click();
        expect(readFileSync(await (await coming).path(), "utf8")).toContain('"gmail"');
        expect(visitor.laterRequests.filter((url) => !url.startsWith(site.address))).toEqual([]);
      });
    });
  }
}

test("with the host gone, a new tab opens any screen, in either language", async ({
  visitor,
  site,
  context,
}) => {
  await visitOnce(visitor, site);
  const tab = await context.newPage();
  for (const locale of ["ja", "en"]) {
    await tab.goto(`${site.address}#/catalogue?lang=${locale}`);
    const title = wordsOf(locale)("catalogue:title");
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText(title);
    await tab.getByRole("searchbox").fill("tuta");
    await expect(tab.getByRole("link", { name: "Tuta", exact: true }).first()).toBeVisible();
  }
  await tab.goto(`${site.address}leave.html`);
  await expect(tab).not.toHaveTitle(/ナイショ|Naisho/u);
});

test("once everything is kept, the journey asks the host for nothing", async ({
  visitor,
  site,
}) => {
  const { page } = visitor;
  await visitor.open();
  await kept(page);
  site.asked.length = 0;
  await walkToResult(walker(page, "ja"), ["LINE", "Gmail"], 2);
  expect(site.asked).toEqual([]);
  await page.reload();
  await visitor.settle();
  const { pathname } = new URL("sw.js", site.address);
  expect(site.asked.filter((path) => path !== pathname)).toEqual([]);
});

test("what is published for others is not kept, and comes from the host", async ({
  visitor,
  site,
}) => {
  const { page } = visitor;
  visitor.forgive(/404/u);
  await visitor.open();
  await kept(page);
  site.asked.length = 0;
  await page.goto(`${site.address}catalogue/catalogue.v1.json`);
  await expect(page.locator("body")).toContainText("naisho-catalogue");
  expect((await page.goto(`${site.address}nowhere`))?.status()).toBe(404);
  expect(site.asked).toContain("/catalogue/catalogue.v1.json");
});
