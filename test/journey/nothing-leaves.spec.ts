import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { CANARY, judgeCanary } from "./canary.ts";
import { readNetLog } from "./netlog.ts";
import { makeProfile } from "./profile.ts";
import { type Recorder, recorderFor, type Wanted } from "./recorder.ts";
import { kept } from "./site.ts";
import { expect, test } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";

/** Where Chromium calls at its start whatever page is open, in spite of the switches that should keep it from that. */
const OF_CHROMIUM = ["update.googleapis.com", "accounts.google.com"];

/** What went to neither our own host nor where Chromium itself calls. */
function elsewhere(wanted: readonly Wanted[], address: string): readonly string[] {
  const allowed = [new URL(address).hostname, ...OF_CHROMIUM];
  return wanted.filter((one) => !allowed.includes(one.host)).map(({ host }) => host);
}

/** What went to our own host, but for the worker's look for a new version. */
function toOurs(wanted: readonly Wanted[], address: string): readonly string[] {
  return wanted
    .filter(({ url }) => url.startsWith(address) && url !== `${address}sw.js`)
    .map(({ method, url }) => `${method} ${url}`);
}

/** Whatever holds the canary, as it stands or encoded for an address. */
function telling(wanted: readonly Wanted[]): readonly string[] {
  const forms = [CANARY, encodeURIComponent(CANARY), Buffer.from(CANARY).toString("base64")];
  const latin = Buffer.from(CANARY).toString("latin1");
  return wanted
    .filter(({ url, sent }) => [...forms, latin].some((form) => `${url}\n${sent}`.includes(form)))
    .map(({ url }) => url);
}

/** Waits until nothing has been asked for in two seconds. */
async function quiet({ wanted }: Recorder): Promise<void> {
  let before = -1;
  await expect
    .poll(
      () => {
        const still = wanted.length === before;
        before = wanted.length;
        return still;
      },
      { intervals: [2000] },
    )
    .toBe(true);
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

/** All that the journey has: every answer, every screen, both languages, files, and the choice to remember. */
async function wholeJourney(page: Page): Promise<void> {
  const walking = walker(page, "ja");
  const { t } = walking;
  await walkToResult(walking, ["LINE", "Gmail", "Yahoo!検索"], 2);
  await judgeCanary(page);
  await goTo(page, "#/uses");
  await page.getByRole("searchbox").pressSequentially("しぐなる");
  for (const hash of [
    "#/check",
    "#/result",
    "#/verify",
    "#/method",
    "#/about",
    "#/catalogue",
    "#/catalogue/line",
    "#/catalogue/compare/line,signal",
    "#/take",
    "#/shared/nothing",
  ]) {
    await goTo(page, hash);
    for (const fold of await page.locator("summary:visible").all()) await fold.click();
  }
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await goTo(page, "#/take?lang=ja");
  await page.getByRole("checkbox", { name: t("take:remember.do") }).check();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: t("take:answers.save") }).click();
  await (await saving).delete();
}

test("nothing leaves: all the traffic of a browser that walks the whole journey, to itself, to us and to anybody", async ({
  address,
  browserName,
}, info) => {
  test.skip(browserName !== "chromium", "Chromium's own log and switches");
  test.slow();
  const profile = makeProfile(info);
  const recorder = await recorderFor(address);
  const { wanted } = recorder;
  const log = join(profile.folder, "net.json");
  const args = [...recorder.switches, `--log-net-log=${log}`, "--net-log-capture-mode=Everything"];
  const context = await profile.start({ args });
  const asked = asksOf(context);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await kept(page);
  await quiet(recorder);
  const loaded = wanted.length;
  expect(toOurs(wanted, address), "the recorder sees what the page loads").toContain(
    `GET ${address}`,
  );
  expect(elsewhere(wanted, address), "to anybody else while it loads").toEqual([]);

  asked.length = 0;
  await wholeJourney(page);
  await quiet(recorder);
  const journey = wanted.slice(loaded);
  expect(toOurs(journey, address), "to us during the journey").toEqual([]);
  expect(elsewhere(journey, address), "to anybody else during the journey").toEqual([]);
  expect(telling(wanted), "with an answer in it").toEqual([]);
  expect(asked, "as the page and its worker see it").toEqual([]);

  await controls(page, recorder, address);
  await context.close();
  recorder.end();
  const { hosts, packets } = readNetLog(log);
  const ours = new URL(address).hostname;
  const expected = [ours, ...OF_CHROMIUM, "elsewhere.example", "content-autofill.googleapis.com"];
  expect(hosts, "the log sees what the recorder sees").toContain("elsewhere.example");
  expect(
    hosts.filter((host) => !expected.includes(host)),
    "in Chromium's own log",
  ).toEqual([]);
  expect(packets, "beside the proxy").toBe(0);
  profile.end();
});

/** Addresses that the page and its workers ask for, as Playwright hears of them. */
function asksOf(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!/^(blob|data):/u.test(url) && !url.endsWith("/sw.js")) asked.push(url);
  });
  return asked;
}

/** Each way out that the test watches does show when something takes it. */
async function controls(page: Page, { wanted }: Recorder, address: string): Promise<void> {
  const now = (): readonly Wanted[] => wanted.slice(before);
  let before = wanted.length;
  await page.evaluate((told) => fetch(`nowhere?${told}`).then(() => null), CANARY);
  await expect.poll(() => toOurs(now(), address)).toHaveLength(1);
  expect(telling(now())).toHaveLength(1);

  before = wanted.length;
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("input")),
  );
  await expect
    .poll(() => elsewhere(now(), address), "Chromium asks its maker about any other field")
    .toContain("content-autofill.googleapis.com");

  before = wanted.length;
  await page.evaluate((told) => void (location.href = `http://elsewhere.example/?${told}`), CANARY);
  await expect.poll(() => telling(now())).not.toEqual([]);
  expect(elsewhere(now(), address)).toContain("elsewhere.example");
}
