import { firefox } from "../../playwright.config.ts";
import { expect, test } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";

/** What stands for Tor Browser at "safer", as preferences of Firefox. */
test.use({
  locale: "en-US",
  launchOptions: firefox({
    "privacy.resistFingerprinting": true,
    "privacy.spoof_english": 2,
    "browser.privatebrowsing.autostart": true,
    "network.cookie.cookieBehavior": 1,
    "dom.serviceWorkers.enabled": false,
    "dom.storage.enabled": false,
    "javascript.options.wasm": false,
    "javascript.options.ion": false,
    "javascript.options.baselinejit": false,
    "javascript.options.native_regexp": false,
    "gfx.font_rendering.opentype_svg.enabled": false,
    "mathml.disabled": true,
  }),
});

for (const locale of ["ja", "en"]) {
  test(`the journey passes with the settings of Tor Browser, ${locale}`, async ({ visitor }) => {
    const { page } = visitor;
    await visitor.open(locale === "ja" ? "" : `#/?lang=${locale}`);
    const here = await page.evaluate(() => ({
      wasm: "WebAssembly" in window,
      worker: "serviceWorker" in navigator,
      storage: "localStorage" in window && window.localStorage !== null,
    }));
    expect(here, "the settings work").toEqual({ wasm: false, worker: false, storage: false });
    await walkToResult(walker(page, locale), ["LINE", "Gmail"], 2);
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  });
}
