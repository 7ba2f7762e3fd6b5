import type { BrowserContext, Page } from "@playwright/test";
import { CANARY, judgeCanary, openAnswers } from "./canary.ts";
import { makeProfile, type Profile } from "./profile.ts";
import { kept } from "./site.ts";
import { expect, test } from "./visitor.ts";
import { wordsOf } from "./words.ts";

const ja = wordsOf("ja");

/** What Chromium writes down of open and of closed tabs, with each entry's state, for "continue where you left off". */
const OF_TABS = /^Default\/Sessions\/(?:Session|Tabs)_\d+$/u;

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

async function erase(page: Page): Promise<void> {
  if (!page.url().endsWith("#/take")) await goTo(page, "#/take");
  await page.getByRole("button", { name: ja("take:erase.do") }).click();
  await page.getByRole("button", { name: ja("take:erase.go"), exact: true }).click();
  await expect(page.getByRole("link", { name: ja("welcome:start") })).toBeVisible();
}

/** Everything that a page of this origin can find of the past, as one text: storages, databases, caches with all that
 * is in them, cookies, and the entry's state. */
function allThatIsHeld(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    found.push(await indexedDB.databases(), document.cookie, history.state, window.name);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push(request.url, await (await cache.match(request))?.text());
      }
    }
    return JSON.stringify(found);
  });
}

/** Names of what is held outside the app's own cache. */
function names(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    cookie: document.cookie,
    caches: (await caches.keys()).filter((name) => !name.startsWith("naisho-")),
  }));
}

const NOTHING = { local: [], session: [], databases: 0, cookie: "", caches: [] };

test("before anything is erased, the answers are in the tab alone; kept, under one name", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await openAnswers(page);
  expect(await names(page)).toEqual(NOTHING);
  expect(await allThatIsHeld(page), "the search finds what there is").toContain(CANARY);
  await goTo(page, "#/take");
  await page.getByRole("checkbox", { name: ja("take:remember.do") }).check();
  expect(await names(page)).toEqual({ ...NOTHING, local: ["naisho-answers"] });
});

test("after erasing everything, nothing is held and no entry of the history shows an answer", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await openAnswers(page);
  for (const hash of ["#/result", "#/check", "#/uses/unlisted"]) await goTo(page, hash);
  await page.getByRole("textbox").fill(CANARY);
  await page.reload();
  await visitor.settle();
  await goTo(page, "#/take");
  await page.getByRole("checkbox", { name: ja("take:remember.do") }).check();
  await erase(page);
  expect(await names(page)).toEqual(NOTHING);
  expect(await allThatIsHeld(page)).not.toContain(CANARY);
  await goTo(page, "#/uses/unlisted");
  await expect(page.getByRole("textbox")).toHaveValue("");
  for (const way of ["goBack", "goForward"] as const) {
    for (let step = 0; step < 10; step += 1) {
      const moved = await page[way]({ timeout: 2000 }).catch(() => null);
      if (page.url() === "about:blank") break;
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.content()).not.toContain(CANARY);
      expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(CANARY);
      if (moved === null) break;
    }
  }
});

test("answers that stay are gone on with in the next visit, and erased from there", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await openAnswers(page);
  await goTo(page, "#/take");
  await page.getByRole("checkbox", { name: ja("take:remember.do") }).check();
  const next = await page.context().newPage();
  await next.goto(page.url().replace(/#.*/u, ""));
  await page.close();
  await next.getByRole("button", { name: ja("take:kept.goOn") }).click();
  await expect(next.getByText(CANARY).first()).toBeVisible();
  await goTo(next, "#/uses");
  await next.getByRole("checkbox", { name: "LINE", exact: true }).uncheck();
  const stored = () => next.evaluate(() => localStorage.getItem("naisho-answers"));
  await expect.poll(stored).not.toContain('"line"');
  await erase(next);
  expect(await names(next)).toEqual(NOTHING);
});

test.describe("a visitor's Chromium, closed and started again", () => {
  test.skip(({ browserName }) => browserName !== "chromium", "looks into Chromium's own folder");
  test.slow();

  /** Types the canary, sees the result, does what `then` says, and closes the browser. */
  async function visit(profile: Profile, address: string, then: (page: Page) => Promise<void>) {
    const context = await profile.start();
    const page = await context.newPage();
    await page.goto(address);
    await kept(page);
    await judgeCanary(page);
    for (const hash of ["#/what-for/1", "#/criteria/openness", "#/check", "#/result"]) {
      await goTo(page, hash);
    }
    await expect.poll(() => profile.filesWith(CANARY), "the search finds").not.toEqual([]);
    await then(page);
    await context.close();
  }

  /** Opens the browser again with the tabs of before. */
  async function comesBack(profile: Profile, address: string): Promise<[BrowserContext, Page]> {
    const context = await profile.start({ args: ["--restore-last-session"] });
    const ours = () => context.pages().find((page) => page.url().startsWith(address));
    await expect.poll(ours).toBeDefined();
    return [context, ours() ?? (await context.newPage())];
  }

  /** Starts and closes it twice, by when Chromium has written its notes of tabs anew. */
  async function twiceMore(profile: Profile): Promise<void> {
    for (const _ of [1, 2]) await (await profile.start()).close();
  }

  const beside = (profile: Profile) =>
    profile.filesWith(CANARY).filter((path) => !OF_TABS.test(path));

  test("has the answers nowhere but in its notes of open tabs, and brings them back with the tab", async ({
    address,
  }, info) => {
    const profile = makeProfile(info);
    await visit(profile, address, async () => {});
    expect(beside(profile)).toEqual([]);
    const [context, page] = await comesBack(profile, address);
    await expect(page.getByRole("main")).toContainText(CANARY);
    await context.close();
    profile.end();
  });

  test("after erasing everything brings nothing back, and has nothing once its notes are written anew", async ({
    address,
  }, info) => {
    const profile = makeProfile(info);
    await visit(profile, address, erase);
    expect(beside(profile)).toEqual([]);
    const [context, page] = await comesBack(profile, address);
    await expect(page.getByRole("link", { name: ja("welcome:start") })).toBeVisible();
    expect(await allThatIsHeld(page)).not.toContain(CANARY);
    expect(await names(page)).toEqual(NOTHING);
    await context.close();
    await twiceMore(profile);
    expect(profile.filesWith(CANARY)).toEqual([]);
    profile.end();
  });

  test("after a quick exit brings back the harmless page, and has nothing once its notes are written anew", async ({
    address,
  }, info) => {
    const profile = makeProfile(info);
    await visit(profile, address, async (page) => {
      await page.getByRole("link", { name: ja("shell:leave") }).click();
      await expect(page).toHaveURL(/leave\.html$/u);
    });
    expect(beside(profile)).toEqual([]);
    const [context, page] = await comesBack(profile, address);
    await expect(page).toHaveURL(/leave\.html$/u);
    await context.close();
    await twiceMore(profile);
    expect(profile.filesWith(CANARY)).toEqual([]);
    profile.end();
  });
});
