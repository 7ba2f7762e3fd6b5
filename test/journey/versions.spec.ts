import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { BUILT, caches, kept, move, notice, type Site, test } from "./site.ts";
import { expect } from "./visitor.ts";
import { walker } from "./walk.ts";
import { wordsOf } from "./words.ts";

const ja = wordsOf("ja");
const OLD = ja("uses:title");
const NEW = `2: ${OLD}`;

function title(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

/** Another tab, on a screen, with all that comes when idle. */
async function another(page: Page, site: Site, hash = ""): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(`${site.address}${hash}`);
  await tab.waitForLoadState("networkidle");
  return tab;
}

test("whoever is in the middle finishes on the old version, is told with the next screen, and moves when they say so", async ({
  visitor,
  site,
  second,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await kept(page);
  await page.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await site.deploy(second);
  // The browser looks for a new version whenever a page is loaded.
  const other = await another(page, site, "#/uses");
  await expect(title(other)).toHaveText(OLD);
  await expect(notice(other)).toBeVisible();
  await other.close();
  await expect(notice(page)).toBeHidden();
  const { follow } = walker(page, "ja");
  await follow(ja("uses:next"));
  await expect(notice(page)).toBeVisible();
  await page.goto(page.url().replace(/#.*/u, "#/result"));
  await expect(page.getByRole("heading", { name: ja("result:hear.title") })).toBeVisible();
  await page.goto(page.url().replace(/#.*/u, "#/uses"));
  await expect(title(page)).toHaveText(OLD);

  await move(page);
  await expect(title(page)).toHaveText(NEW);
  await expect(page).toHaveURL(/#\/uses$/u);
  await expect(page.getByRole("checkbox", { name: "LINE", exact: true })).toBeChecked();
  await expect(notice(page)).toBeHidden();
  await expect.poll(() => caches(page), "the old version is cleared away").toHaveLength(1);
  site.stop();
  await page.reload();
  await expect(title(page)).toHaveText(NEW);
});

test("a reload without the visitor's word stays on the old version, and tells at once", async ({
  visitor,
  site,
  second,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await kept(page);
  await site.deploy(second);
  for (const _ of [1, 2]) {
    await page.reload();
    await expect(title(page)).toHaveText(OLD);
    await expect(notice(page)).toBeVisible();
    expect(await visitor.axe()).toEqual([]);
    await page.getByRole("button", { name: ja("update:later") }).click();
    await expect(notice(page)).toBeHidden();
    await expect(title(page)).toBeFocused();
  }
});

test("whoever closes every tab finds the new version next time", async ({
  visitor,
  site,
  second,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await kept(page);
  await site.deploy(second);
  await page.reload();
  await expect(notice(page)).toBeVisible();
  const context = page.context();
  await page.close();
  // The browser lets the old worker finish before it wakes the new one.
  await expect(async () => {
    const tab = await context.newPage();
    await tab.goto(`${site.address}#/uses`);
    const found = await title(tab).innerText();
    const kinds = await caches(tab);
    await tab.close();
    expect([found, kinds.length]).toEqual([NEW, 1]);
  }).toPass({ timeout: 60_000, intervals: [100, 6000] });
});

test("a second tab stays on the old version, with all its files, when the first one moves", async ({
  visitor,
  site,
  second,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await kept(page);
  const other = await page.context().newPage();
  // This tab has no idle moment, so that whatever is not on its first screen is still to come.
  await other.addInitScript(() => (window.requestIdleCallback = () => 0));
  await other.goto(`${site.address}#/verify`);
  await expect(title(other)).toHaveText(ja("verify:title"));
  await site.deploy(second);
  await page.reload();
  await move(page);
  await expect(title(page)).toHaveText(NEW);

  await other.getByRole("link", { name: ja("verify:start") }).click();
  await expect(title(other)).toHaveText(OLD);
  await other.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await other.goto(`${site.address}#/catalogue`);
  await expect(title(other)).toHaveText(ja("catalogue:title"));
  await other.reload();
  await other.goto(`${site.address}#/uses`);
  await expect(title(other)).toHaveText(NEW);
  await expect(other.getByRole("checkbox", { name: "LINE", exact: true })).toBeChecked();
});

test("a second tab is told when the first one has moved, and moves when it likes", async ({
  visitor,
  site,
  second,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await kept(page);
  const other = await another(page, site, "#/uses");
  await site.deploy(second);
  await page.reload();
  await move(page);
  await expect(title(page)).toHaveText(NEW);
  await expect(title(other)).toHaveText(OLD);
  await expect(notice(other)).toBeVisible();
  await move(other);
  await expect(title(other)).toHaveText(NEW);
});

test("a host that answers with something else than was built is not kept from", async ({
  visitor,
  site,
  second,
}) => {
  const { page } = visitor;
  visitor.forgive(/404/u);
  await visitor.open("#/uses");
  await kept(page);
  // A worker whose files are not there: half of the new version has arrived at the host.
  await site.deploy(BUILT, readFileSync(`${second}/sw.js`, "utf8"));
  await page.reload();
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing === null && registration.waiting === null;
  });
  await expect(title(page)).toHaveText(OLD);
  await expect(notice(page)).toBeHidden();
  await expect.poll(() => caches(page)).toHaveLength(1);
});
