// Draws the pictures that other sites show beside a link: one for each topic and for the whole check, in each language,
// from the app's own drawings. public/t/<topic>-<language>.png
import { readdirSync, readFileSync } from "node:fs";
import { runnerImport } from "vite";
import { write } from "./png.mjs";

/** Pixels, as Open Graph's readers like it best. */
const SIZE = { width: 1200, height: 630 };
const STYLE = ["src/style/tokens.css", "src/style/drawings.css"]
  .map((path) => readFileSync(path, "utf8"))
  .join("");
const OWN = `
  body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 52px 64px 44px; display: flex;
    flex-direction: column; border: 3px solid var(--ink); background: var(--paper); color: var(--ink) }
  p { margin: 0; font: 26px var(--gothic); color: var(--ink2) }
  p.name { display: flex; align-items: center; gap: 14px; font: 30px var(--mincho); letter-spacing: .08em; color: var(--ink) }
  .name .drawing { width: 46px }
  h1 { margin: 30px 0 0; font: 400 58px/1.42 var(--mincho); letter-spacing: var(--track); text-wrap: balance;
    word-break: auto-phrase; line-break: strict; font-feature-settings: var(--palt) }
  .scene { flex: 1; min-height: 0; margin: 22px 0 18px; display: flex; justify-content: center }
  .scene .drawing { width: 100%; height: 100% }`;

/** Draws all cards' pictures into public/t/. */
export async function drawCards(browser) {
  const { module } = await runnerImport("./src/drawTopic.tsx", {
    configFile: false,
    mode: "production",
    logLevel: "error",
  });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
  for (const locale of readdirSync("locales")) {
    const words = JSON.parse(readFileSync(`locales/${locale}/links.json`, "utf8"));
    for (const [topic, { title }] of Object.entries({ all: words.all, ...words.topics })) {
      await page.setContent(card({ locale, words, title, draw: module.drawTopic, topic }));
      await write(page, `public/t/${topic}-${locale}.png`, await page.screenshot());
    }
  }
  await page.close();
}

function card({ locale, words, title, draw, topic }) {
  return `<!doctype html><html lang="${locale}"><style>${STYLE}${OWN}</style>
    <p class="name">${draw("mark")}${words.site}</p><h1>${title}</h1>
    <div class="scene">${draw(topic)}</div><p>${words.check}</p></html>`;
}
