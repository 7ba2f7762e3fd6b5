import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { SAVED } from "../../playwright.config.ts";
import { kept, test as onOwnHost } from "./site.ts";
import { assessed, erase } from "./taking.ts";
import { expect, test, WINDOWS } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";
import { wordsOf } from "./words.ts";

const SERVICES = ["LINE", "Gmail", "X", "YouTube"];

/** Files that Firefox has saved so far. */
function savedFiles(): readonly string[] {
  mkdirSync(SAVED, { recursive: true });
  return readdirSync(SAVED).filter((name) => name.endsWith(".json"));
}

/** Presses a button that saves a file, and gives what was saved. Firefox tells Playwright nothing of a file that comes
 * from the page itself, so the folder is watched. */
async function saved(page: Page, button: string): Promise<string> {
  const before = savedFiles();
  const found = () => {
    const name = savedFiles().find((file) => !before.includes(file));
    return name === undefined ? "" : readFileSync(join(SAVED, name), "utf8");
  };
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect.poll(found).not.toBe("");
  return found();
}

/** All that this origin holds on the device and in the tab. */
function leftBehind(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    entry: JSON.stringify(history.state).includes("gmail"),
  }));
}

// One after another, since all save into one folder.
test.describe("the journey on a phone", () => {
  test.describe.configure({ mode: "default" });
  test.use({ viewport: WINDOWS.phone });

  for (const locale of ["ja", "en"]) {
    test(`ends with a result that can be saved, erased and opened again, the same to the byte, ${locale}`, async ({
      visitor,
    }) => {
      const { page } = visitor;
      await visitor.open(locale === "ja" ? "" : `#/?lang=${locale}`);
      const walking = walker(page, locale);
      const { t } = walking;
      await walkToResult(walking, SERVICES, 2);
      const heading = await page.getByRole("heading", { level: 1 }).innerText();

      await page.goto(page.url().replace(/#.*/u, `#/take?lang=${locale}`));
      const answers = await saved(page, t("take:answers.save"));
      const result = await saved(page, t("take:result.save"));
      expect(`${result}\n`).toBe(assessed(answers));

      await erase(page, walking);
      const nothing = { local: [], session: [], cookies: "", databases: [], entry: false };
      expect(await leftBehind(page)).toEqual(nothing);

      await page.getByLabel(t("welcome:open")).setInputFiles({
        name: "naisho-result.json",
        mimeType: "application/json",
        buffer: Buffer.from(result),
      });
      await expect(page).toHaveURL(/#\/result/u);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      expect(visitor.laterRequests, "requests after the page had loaded").toEqual([]);
    });
  }
});

test("a reload, going back and going on keep the answers", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  const walking = walker(page, "ja");
  const { t } = walking;
  const line = page.getByRole("checkbox", { name: "LINE", exact: true });
  await walking.pick("checkbox", "LINE");
  await walking.follow(t("steps:soFar"));
  await expect(page.getByRole("main")).toContainText("LINE");
  await page.reload();
  await expect(page.getByRole("main")).toContainText("LINE");
  await page.goBack();
  await expect(line).toBeChecked();
  await page.goForward();
  await expect(page).toHaveURL(/#\/result$/u);
  await expect(page.getByRole("main")).toContainText("LINE");
  await page.goBack();
  await page.reload();
  await expect(line).toBeChecked();
});

test("the catalogue is searched, read and compared", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/catalogue");
  // Keys only: what else Playwright writes into a field of Firefox, React does not hear.
  await page.getByRole("searchbox").pressSequentially("signal");
  await page.getByRole("link", { name: "Signal", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Signal");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await visitor.open("#/catalogue/compare/line,signal");
  await expect(page.getByRole("main")).toContainText("Signal");
  await expect(page.getByRole("main")).toContainText("LINE");
});

onOwnHost(
  "with the host gone after the first visit, everything still works",
  async ({ visitor, site }) => {
    const { page } = visitor;
    await visitor.open();
    await kept(page);
    site.stop();
    await page.reload();
    await walkToResult(walker(page, "ja"), ["LINE", "Gmail"], 2);
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    const tab = await page.context().newPage();
    for (const locale of ["ja", "en"]) {
      await tab.goto(`${site.address}#/catalogue?lang=${locale}`);
      const title = wordsOf(locale)("catalogue:title");
      await expect(tab.getByRole("heading", { level: 1 })).toHaveText(title);
    }
  },
);
