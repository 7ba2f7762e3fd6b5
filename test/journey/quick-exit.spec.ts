import type { Locator, Page } from "@playwright/test";
import type { RouteName } from "../../src/store/route.ts";
import { CANARY, openAnswers } from "./canary.ts";
import { makeProfile, stepBack } from "./profile.ts";
import { kept, test as onOwnHost } from "./site.ts";
import { expect, test } from "./visitor.ts";
import { LEAVE_OR_BLANK, leadsNowhere, whereIs } from "./ways-back.ts";
import { wordsOf } from "./words.ts";

const ja = wordsOf("ja");
const LEAVE = /leave\.html$/u;

/** One address of every screen. */
const SCREENS: Readonly<Record<RouteName, string>> = {
  welcome: "#/",
  uses: "#/uses",
  unlisted: "#/uses/unlisted",
  whatFor: "#/what-for/1",
  criterion: "#/criteria/devices",
  data: "#/data",
  check: "#/check",
  result: "#/result",
  take: "#/take",
  verify: "#/verify",
  method: "#/method",
  about: "#/about",
  catalogue: "#/catalogue",
  service: "#/catalogue/line",
  compare: "#/catalogue/compare/line,signal",
  shared: "#/shared/nothing",
};

async function escape(page: Page): Promise<void> {
  for (const _ of [1, 2, 3]) await page.keyboard.press("Escape");
}

async function press(page: Page | Locator): Promise<void> {
  await page.getByRole("link", { name: ja("shell:leave") }).click();
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

for (const [name, way] of Object.entries({ button: press, "Esc three times": escape })) {
  test.describe(`the quick exit by ${name}`, () => {
    for (const [screen, hash] of Object.entries(SCREENS)) {
      test(`leaves from ${screen}, and neither back nor forward shows an answer again`, async ({
        visitor,
      }) => {
        const { page } = visitor;
        await visitor.open();
        await openAnswers(page);
        await goTo(page, hash);
        await way(page);
        await expect(page).toHaveURL(LEAVE);
        await expect(page).not.toHaveTitle(/ナイショ/u);
        await leadsNowhere(page, "goBack", 6);
        await leadsNowhere(page, "goForward", 6);
      });
    }
  });
}

test.describe("over a dialog", () => {
  const ways = { link: (page: Page) => press(page.getByRole("dialog")), "Esc three times": escape };
  for (const [name, way] of Object.entries(ways)) {
    test(`the quick exit leaves as well, by ${name}`, async ({ visitor }) => {
      const { page } = visitor;
      await visitor.open();
      await openAnswers(page);
      await goTo(page, "#/take");
      await page.getByRole("button", { name: ja("take:erase.do") }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await way(page);
      await expect(page).toHaveURL(LEAVE);
      await leadsNowhere(page, "goBack", 6);
    });
  }
});

test("the quick exit blanks the page at once, before it goes anywhere", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open();
  await openAnswers(page);
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>("a.quick-exit")?.click();
    return [document.body.checkVisibility(), document.title.trim(), document.body.hidden];
  });
  expect(seen).toEqual([false, "\u200b", true]);
  await expect(page).toHaveURL(LEAVE);
});

test("the quick exit takes away what was to stay on this device, and opens afresh later", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await openAnswers(page);
  await goTo(page, "#/take");
  await page.getByRole("checkbox", { name: ja("take:remember.do") }).check();
  expect(await page.evaluate(() => localStorage.getItem("naisho-answers"))).toContain(CANARY);
  await escape(page);
  await expect(page).toHaveURL(LEAVE);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await visitor.open();
  await expect(page.getByRole("link", { name: ja("welcome:start") })).toBeVisible();
  await expect(page.getByText(ja("take:kept.waiting.title"))).toBeHidden();
  await openAnswers(page);
  await page.reload();
  await expect(page.getByText(CANARY).first()).toBeVisible();
});

test("after a quick exit, not even what an earlier load of the page had left in the tab comes up", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await openAnswers(page);
  await page.goto("about:blank");
  await visitor.open();
  await openAnswers(page);
  await press(page);
  await expect(page).toHaveURL(LEAVE);
  for (let step = 0; step < 8; step += 1) {
    await page.goBack({ timeout: 3000 }).catch(() => null);
    await expect.poll(() => whereIs(page)).toMatch(LEAVE_OR_BLANK);
    expect(await page.content()).not.toContain(CANARY);
  }
});

for (const folder of ["", "blog/check/"]) {
  onOwnHost.describe(`on a host that has gone, ${folder || "at the root"}`, () => {
    onOwnHost.use({ folder });

    onOwnHost("the quick exit still shows the harmless page", async ({ visitor, site }) => {
      const { page } = visitor;
      await visitor.open();
      await kept(page);
      await openAnswers(page);
      site.stop();
      await page.context().setOffline(true);
      await press(page);
      await expect(page).toHaveURL(LEAVE);
      await leadsNowhere(page, "goBack", 4);
    });
  });
}

onOwnHost(
  "a browser that keeps whole pages for the way back shows none of ours after a quick exit",
  async ({ site, browserName }, info) => {
    onOwnHost.skip(browserName !== "chromium", "steered by Chromium's own protocol");
    const profile = makeProfile(info);
    const context = await profile.start({ without: ["--disable-back-forward-cache"] });
    const page = await context.newPage();
    const back = () => stepBack(page);
    // Says it to the host: what comes back whole is no navigation that a test could wait for.
    await page.addInitScript(() => {
      window.addEventListener("pageshow", ({ persisted }) => {
        if (persisted)
          void fetch(`whole?${document.body.innerText.includes("LINE") ? "seen" : ""}`);
      });
    });
    const whole = () => site.asked.filter((path) => path.includes("whole?"));
    await page.goto(site.address);
    await page.waitForLoadState("networkidle");
    await openAnswers(page);
    await page.goto(`${site.address}404.html`);
    await back();
    await expect
      .poll(whole, "the control: without an exit it comes back whole")
      .toEqual(["/whole?seen"]);
    await press(page);
    await expect(page).toHaveURL(LEAVE);
    await back();
    await expect.poll(() => whereIs(page)).toMatch(LEAVE);
    expect(await page.getByRole("main").innerText()).not.toContain("LINE");
    expect(whole().slice(1)).not.toContain("/whole?seen");
    await context.close();
    profile.end();
  },
);
