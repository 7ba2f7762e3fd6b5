import { expect } from "@playwright/test";
import { WINDOWS } from "../journey/visitor.ts";
import { walkToResult } from "../journey/walk.ts";
import { wordsOf } from "../journey/words.ts";
import { find, heading, language, main, open, place, press, webkitWalker } from "./walker.ts";
import { HEARD, type Sight, test } from "./webkit.ts";

const SERVICES = ["LINE", "Gmail"];
const ja = wordsOf("ja");

test.use({ viewport: WINDOWS.phone });

/** Waits until the worker has kept everything and has taken the page. */
async function kept(sight: Sight): Promise<void> {
  const state = () => sight.run(() => navigator.serviceWorker.controller?.state ?? null);
  await expect.poll(state, { timeout: 30_000 }).toBe("activated");
}

for (const locale of ["ja", "en"]) {
  test(`the journey ends with a result that outlives a reload and is erased when asked, ${locale}`, async ({
    sight,
  }) => {
    await open(sight, locale === "ja" ? "" : `#/?lang=${locale}`);
    await kept(sight);
    sight.site.asked.length = 0;
    const walking = webkitWalker(sight, locale);
    const { t } = walking;
    await walkToResult(walking, SERVICES, 2);
    for (const name of SERVICES) expect(await sight.run(main)).toContain(name);
    expect(sight.site.asked, "requests after the page had loaded").toEqual([]);
    const result = await sight.run(heading);

    await sight.send("POST", "refresh");
    await expect.poll(() => sight.run(heading)).toBe(result);
    await sight.send("POST", "back");
    await expect.poll(() => sight.run(place)).toMatch(/#\/check/u);
    await sight.send("POST", "forward");
    await expect.poll(() => sight.run(heading)).toBe(result);

    await sight.run((hash) => void (location.hash = hash), `#/take?lang=${locale}`);
    await press(sight, await find(sight, "button", t("take:erase.do")));
    await press(sight, await find(sight, "dialog button", t("take:erase.go")));
    await expect.poll(() => sight.run(place)).toMatch(/#\/(\?lang=en)?$/u);
    const left = await sight.run(() => JSON.stringify([history.state, localStorage]));
    expect(left).not.toContain("gmail");
  });
}

test("the catalogue is searched, read and compared", async ({ sight }) => {
  await open(sight, "#/catalogue");
  await expect.poll(() => sight.run(heading)).toBe(ja("catalogue:title"));
  const field = await find(sight, "input[type=search]", ja("catalogue:search"));
  await sight.send("POST", `element/${field}/value`, { text: "しぐなる" });
  await press(sight, await find(sight, "main a", "Signal"));
  await expect.poll(() => sight.run(heading)).toContain("Signal");
  await press(sight, await find(sight, "header a", "English"));
  await expect.poll(() => sight.run(language)).toBe("en");
  await open(sight, "#/catalogue/compare/line,signal");
  await expect.poll(() => sight.run(main)).toMatch(/LINE.*Signal/su);
});

test("with the host gone after the first visit, everything still works", async ({ sight }) => {
  await open(sight);
  await kept(sight);
  sight.site.stop();
  await sight.send("POST", "refresh");
  await walkToResult(webkitWalker(sight, "ja"), ["LINE", "Gmail"], 2);
  const result = await sight.run(heading);
  await sight.send("POST", "refresh");
  await expect.poll(() => sight.run(heading)).toBe(result);
  await open(sight, "#/catalogue?lang=en");
  await expect.poll(() => sight.run(heading)).toBe(wordsOf("en")("catalogue:title"));
});

test("a violation of the policy is heard, and would fail any test", async ({ sight }) => {
  const heard = () => sight.site.asked.filter((path) => path === HEARD).length;
  await open(sight);
  expect(heard()).toBe(0);
  await sight.run(() => void (document.createElement("img").src = "https://naisho.example/a.png"));
  await expect.poll(heard).toBe(1);
  sight.site.asked.length = 0;
});
