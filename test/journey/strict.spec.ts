import { readFileSync } from "node:fs";
import { chromium } from "../../playwright.config.ts";
import { assessed, erase } from "./taking.ts";
import { expect, test } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";

/** What stands for Tor Browser at "safer", in a private window, as far as Chromium can: code is interpreted only, and
 * what is the device's own looks like everybody's. */
test.use({
  launchOptions: chromium("--js-flags=--jitless"),
  locale: "en-US",
  timezoneId: "UTC",
  viewport: { width: 1000, height: 900 },
  userAgent: "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0",
});

const WAYS = ["throws", "is absent"] as const;

/** Takes from every page what lasts, what works beside it, and what tells one device from another. */
function withhold(way: (typeof WAYS)[number]): void {
  const get = () => {
    if (way === "throws") throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const replace = (where: object, names: readonly string[], property: PropertyDescriptor) => {
    for (const name of names) Object.defineProperty(where, name, property);
  };
  replace(window, ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"], {
    get,
  });
  replace(Navigator.prototype, ["serviceWorker", "storage", "locks"], { get });
  const none = { value: undefined };
  replace(window, ["WebAssembly", "SharedArrayBuffer", "OffscreenCanvas"], none);
  replace(window, ["requestIdleCallback", "BroadcastChannel"], none);
  replace(Navigator.prototype, ["share", "clipboard", "permissions", "userAgentData"], none);
  replace(Navigator.prototype, ["hardwareConcurrency", "deviceMemory"], { get: () => 2 });
  replace(Navigator.prototype, ["platform"], { get: () => "Win32" });
  replace(Navigator.prototype, ["plugins", "mimeTypes"], { get: () => [] });
  const now = performance.now.bind(performance);
  performance.now = () => Math.floor(now() / 100) * 100;
}

for (const way of WAYS) {
  for (const locale of ["ja", "en"]) {
    test(`the journey passes where all that could last ${way}, ${locale}`, async ({ visitor }) => {
      const { page } = visitor;
      await page.addInitScript(withhold, way);
      await visitor.open(locale === "ja" ? "" : `#/?lang=${locale}`);
      expect(await page.evaluate(() => typeof WebAssembly)).toBe("undefined");
      const walking = walker(page, locale);
      const { t } = walking;
      await walkToResult(walking, ["LINE", "Gmail"], 2);
      const heading = await page.getByRole("heading", { level: 1 }).innerText();
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);

      await page.goto(page.url().replace(/#.*/u, `#/take?lang=${locale}`));
      await expect(page.getByText(t("take:remember.cannot"))).toBeVisible();
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: t("take:answers.save"), exact: true }).click();
      const answers = readFileSync(await (await coming).path(), "utf8");
      expect(assessed(answers)).toContain("naisho-result");
      await erase(page, walking);
    });
  }
}
