// Draws what the manifest shows: icons from public/icons/icon.svg, and screenshots of the built site (DIST, else dist/);
// and the pictures of link cards. Run it when the mark or the look has changed: `node scripts/pictures.mjs`. With
// `cards` it draws those alone, which needs no built site: after a change in locales/*/links.json.
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { drawCards } from "./cards.mjs";
import { write } from "./png.mjs";
import { listen, serverOf } from "./serve.mjs";

const PAPER = "#F7F4EA";
const MARK = readFileSync("public/icons/icon.svg", "utf8");
/** Size in pixels, and how much of it the mark takes: a launcher may cut a maskable icon down to a circle. */
const ICONS = [
  ["icon-192", 192, 1],
  ["icon-512", 512, 1],
  ["maskable-192", 192, 0.66],
  ["maskable-512", 512, 0.66],
  ["apple-touch-icon", 180, 0.8],
];
const NARROW = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 };
const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
const SCREENSHOTS = [
  ["welcome-narrow", NARROW, "#/"],
  ["result-narrow", NARROW, "#/result"],
  ["result-wide", WIDE, "#/result"],
  ["catalogue-wide", WIDE, "#/catalogue"],
];
/** Somebody's answers, for a result to show. */
const ANSWERS = {
  format: "naisho-answers",
  version: 1,
  uses: [
    { service: "signal", stakes: "private" },
    { service: "line", stakes: "private" },
  ],
};

async function icon(browser, [name, size, part]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const mark = `data:image/svg+xml,${encodeURIComponent(MARK)}`;
  const around = part === 1 ? "transparent" : PAPER;
  await page.setContent(`<style>body{margin:0;height:100vh;display:grid;place-items:center;
    background:${around}}img{width:${part * 100}%}</style><img src="${mark}">`);
  const picture = await page.screenshot({ omitBackground: true });
  await write(page, `public/icons/${name}.png`, picture);
  await page.close();
}

async function screenshot(browser, address, [name, device, hash]) {
  const page = await browser.newPage({ ...device, locale: "ja-JP", reducedMotion: "reduce" });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const buffer = Buffer.from(JSON.stringify(ANSWERS));
  if (hash === "#/result") {
    const file = { name: "naisho.json", mimeType: "application/json", buffer };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.waitForURL(/#\/check/);
  }
  await page.goto(`${address}${hash}`);
  await page.waitForLoadState("networkidle");
  await write(page, `public/screenshots/${name}.png`, await page.screenshot());
  await page.close();
}

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
if (process.argv[2] !== "cards") {
  const server = await serverOf(process.env.DIST ?? "dist");
  const address = await listen(server, 0);
  for (const one of ICONS) await icon(browser, one);
  for (const one of SCREENSHOTS) await screenshot(browser, address, one);
  server.close();
  server.closeAllConnections();
}
await drawCards(browser);
await browser.close();
