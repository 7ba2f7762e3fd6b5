// Draws what the manifest shows: icons from public/icons/icon.svg, and screenshots of the built site (DIST, else dist/).
// Run it when the mark or the look has changed: `node scripts/pictures.mjs`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { chromium } from "@playwright/test";
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

/** Runs in the page: the pixels of a PNG as a palette of at most 64 colours and one index a pixel. */
async function paletteOf(url) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const counts = new Map();
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const [r, g, b, a] = data.subarray(at * 4, at * 4 + 4);
    colours[at] = ((a << 24) | (r << 16) | (g << 8) | b) >>> 0;
    counts.set(colours[at], (counts.get(colours[at]) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((x, y) => y[1] - x[1])
    .slice(0, 64)
    .map(([colour]) => colour);
  const bytes = (colour) => [24, 16, 8, 0].map((shift) => (colour >>> shift) & 255);
  const far = (x, y) => bytes(x).reduce((sum, byte, at) => sum + (byte - bytes(y)[at]) ** 2, 0);
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    if (!known.has(colour)) {
      const distances = palette.map((one) => far(one, colour));
      known.set(colour, distances.indexOf(Math.min(...distances)));
    }
    return known.get(colour);
  };
  return { width, height, palette: palette.map(bytes), pixels: Array.from(colours, indexOf) };
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png({ width, height, palette, pixels }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.slice(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(([, r, g, b]) => [r, g, b]))),
    chunk("tRNS", Buffer.from(palette.map(([a]) => a))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

async function write(page, path, picture) {
  await page.goto("about:blank");
  const url = `data:image/png;base64,${picture.toString("base64")}`;
  const file = png(await page.evaluate(paletteOf, url));
  mkdirSync(path.replace(/\/[^/]+$/, ""), { recursive: true });
  writeFileSync(path, file);
  console.log(`${path}: ${file.length} B`);
}

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
const server = await serverOf(process.env.DIST ?? "dist");
const address = await listen(server, 0);
for (const one of ICONS) await icon(browser, one);
for (const one of SCREENSHOTS) await screenshot(browser, address, one);
await browser.close();
server.close();
server.closeAllConnections();
