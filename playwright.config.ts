import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const DEBIAN_CHROMIUM = "/usr/bin/chromium";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

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
      use: {
        browserName: "chromium",
        launchOptions: {
          args: QUIET,
          ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {}),
        },
      },
    },
  ],
});
