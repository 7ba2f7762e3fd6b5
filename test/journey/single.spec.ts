import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { SINGLE } from "../../build/single.ts";
import { BUILT } from "./site.ts";
import { expect, test } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";
import { wordsOf } from "./words.ts";

const ADDRESS = pathToFileURL(resolve(`${BUILT}-single`, SINGLE)).href;
const ja = wordsOf("ja");
const en = wordsOf("en");

test.use({ address: ADDRESS });
test.beforeEach(({ context }) => context.setOffline(true));

/** Every address that the page asks for from now on. */
function requests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}

/** Presses a button that saves a file, and gives what was saved. */
async function saved(page: Page, button: string): Promise<unknown> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const value: unknown = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
  return value;
}

test("the single file asks for nothing from the welcome to the result, the catalogue and English", async ({
  visitor,
  browserName,
}) => {
  const { page } = visitor;
  const asked = requests(page);
  await visitor.open();
  await walkToResult(walker(page, "ja"), ["LINE", "Gmail"], 2);
  await expect(page.getByRole("heading", { name: "だれの耳に届くか" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "だれの耳に届くか" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("LINE");

  await page.goto(`${ADDRESS}#/take`);
  // Firefox tells Playwright nothing of a file that comes from the page itself.
  if (browserName === "chromium") {
    expect(await saved(page, ja("take:answers.save"))).toMatchObject({ format: "naisho-answers" });
    expect(await saved(page, ja("take:result.save"))).toMatchObject({ format: "naisho-result" });
  }

  await page.goto(`${ADDRESS}#/catalogue/signal`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Signal");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto(`${ADDRESS}#/verify`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en("verify:title"));

  const others = asked.filter(
    (url) => !/^(blob|data):/u.test(url) && url.split("#")[0] !== ADDRESS,
  );
  expect(others).toEqual([]);
  // Firefox tells nothing of files either, but what is not a file it would.
  if (browserName === "chromium") expect(asked.length).toBeGreaterThan(0);
});

test("the result of the single file prints", async ({ visitor, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium prints here");
  await visitor.open();
  await walkToResult(walker(visitor.page, "ja"), ["LINE"], 1);
  expect((await visitor.page.pdf()).length).toBeGreaterThan(10_000);
});

for (const way of ["button", "Esc three times"]) {
  test(`the quick exit of the single file (${way}) needs no second file, and no way back leads to an answer`, async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.open("#/uses");
    await page.getByRole("checkbox", { name: "LINE", exact: true }).check();
    if (way === "button") await page.getByRole("link", { name: ja("shell:leave") }).click();
    else for (const _ of [1, 2, 3]) await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/^blob:/u);
    await expect(page).toHaveTitle("計量の早見表");
    await expect(page.getByRole("table")).toContainText("しょうゆ");
    await page.goBack({ timeout: 3000 }).catch(() => null);
    await expect(page).toHaveURL(/^blob:/u);
    await expect(page).toHaveTitle("計量の早見表");
  });
}

test("the single file offers to keep nothing: every file on the device shares one place", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await page.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await page.goto(`${ADDRESS}#/take`);
  await expect(page.getByText(ja("take:remember.cannot"))).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("the single file goes on where a browser refuses history and storage to files", async ({
  visitor,
}) => {
  const { page } = visitor;
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    history.replaceState = refuse;
    history.pushState = refuse;
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "sessionStorage", { get: refuse });
    Object.defineProperty(history, "state", { get: refuse });
  });
  await visitor.open();
  await walkToResult(walker(page, "ja"), ["LINE"], 1);
  await expect(page.getByRole("heading", { name: "だれの耳に届くか" })).toBeVisible();
});
