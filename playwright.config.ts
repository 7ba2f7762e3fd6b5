import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type LaunchOptions } from "@playwright/test";

const DEBIAN_CHROMIUM = "/usr/bin/chromium";
const DEBIAN_FIREFOX = "/usr/bin/firefox-esr";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Firefox saves files: Playwright is not told of one that comes from the page itself. */
export const SAVED = resolve("test-results/saved");

/** How Chromium is started: Debian's, or Playwright's where there is none. `more`: further switches. */
export function chromium(...more: readonly string[]): LaunchOptions {
  const debian = existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {};
  return { ...debian, args: [...QUIET, ...more] };
}

/** How Debian's Firefox is started. `prefs`: what stands in its about:config. */
export function firefox(prefs: Readonly<Record<string, string | number | boolean>> = {}) {
  return {
    executablePath: DEBIAN_FIREFOX,
    downloadsPath: SAVED,
    firefoxUserPrefs: { ...prefs },
  } satisfies LaunchOptions;
}

export default defineConfig({
  testDir: "test/journey",
  globalSetup: "./test/journey/serve.setup.ts",
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: process.env["CI"] === "true",
  reporter: [["list"], ["json", { outputFile: "test-results/journey.json" }]],
  use: { trace: "retain-on-failure", reducedMotion: "reduce", locale: "ja-JP" },
  projects: [
    {
      name: "chromium",
      testIgnore: /firefox[\w-]*\.spec\.ts$/u,
      use: { browserName: "chromium", launchOptions: chromium() },
    },
    {
      name: "firefox",
      testMatch: /(firefox[\w-]*|keyboard)\.spec\.ts$/u,
      // A trace would make every step three times as long.
      use: {
        browserName: "firefox",
        channel: "moz-firefox",
        launchOptions: firefox(),
        trace: "off",
        screenshot: "only-on-failure",
      },
    },
    { name: "webkit", testDir: "test/webkit" },
  ],
});
