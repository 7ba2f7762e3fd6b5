import { readFileSync } from "node:fs";
import { type HtmlTagDescriptor, type Plugin, runnerImport } from "vite";
import { siteAddress } from "./address.ts";
import { type Card, cardTags } from "./card.ts";
import { linkPage, embedOf, folderOf, topicCard } from "./linkPage.ts";
import { FIRST, linkWords } from "./linkWords.ts";
import { oembedJson } from "./oembed.ts";

/** Draws a topic, or `all`, as SVG. */
export type Draw = (topic: string) => string;

const SHEETS = ["src/style/tokens.css", "src/style/drawings.css", "build/links.css"];
/** The topic that the embed begins with where none is asked for. */
const USUAL = "messaging";

/** Topics, in the order of the words. */
export function topics(): readonly string[] {
  return Object.keys(linkWords().get(FIRST)?.topics ?? {});
}

/** Every file that is written for links, by path from the site's folder: a page for each topic and language, and with an
 * address an oEmbed answer for each. */
export function linkFiles(address: string | null, draw: Draw): ReadonlyMap<string, string> {
  const [words, css] = [linkWords(), style()];
  const files = new Map<string, string>();
  for (const [locale, own] of words) {
    for (const topic of topics()) {
      const page = linkPage({ topic, locale, words, css, drawing: draw(topic), address });
      files.set(`${folderOf(topic, locale)}index.html`, page);
      if (address === null) continue;
      const card = topicCard(topic, locale, own);
      files.set(card.oembed, oembedJson(card, embedOf(topic, locale), address));
    }
  }
  return files;
}

/** What others show of the whole check: its first page stands for it, in the first language. */
export function wholeCard(): Card {
  const words = linkWords().get(FIRST);
  if (!words) throw new Error(`no words in ${FIRST}`);
  return {
    locale: FIRST,
    site: words.site,
    ...words.all,
    page: "",
    picture: `t/all-${FIRST}.png`,
    oembed: `${folderOf(USUAL, FIRST)}oembed.json`,
  };
}

/** Writes the pages for links, and puts the card of the whole check into the pages of the app and of the embed. */
export function links(): Plugin {
  const address = siteAddress();
  return {
    name: "naisho-links",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async buildStart() {
      const { module } = await runnerImport<{ drawTopic: Draw }>("./src/drawTopic.tsx", {
        configFile: false,
        mode: "production",
        logLevel: "error",
      });
      for (const [fileName, source] of linkFiles(address, module.drawTopic)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    transformIndexHtml: (): HtmlTagDescriptor[] =>
      cardTags(wholeCard(), address).map(({ tag, attrs }) => ({
        tag,
        attrs: { ...attrs },
        injectTo: "head",
      })),
  };
}

/** One line: without comments, and with no more space than is needed. */
function style(): string {
  return SHEETS.map((path) => readFileSync(path, "utf8"))
    .join("")
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .trim();
}
