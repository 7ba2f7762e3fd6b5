import { type Card, cardTags } from "./card.ts";
import { FIRST, type LinkWords } from "./linkWords.ts";
import { escaped, headHtml } from "./markup.ts";
import { contentPolicy, hashSource } from "./policy.ts";

/** One topic in one language. */
export interface LinkPage {
  readonly topic: string;
  readonly locale: string;
  /** Every language's words, this one's too. */
  readonly words: ReadonlyMap<string, LinkWords>;
  /** The topic's drawing as SVG, and the style of the page. */
  readonly drawing: string;
  readonly css: string;
  /** The site's absolute address; null where the build does not know it. */
  readonly address: string | null;
}

/** The folder of a topic in a language, from the site's: `t/mail/`, `t/mail/en/`. */
export function folderOf(topic: string, locale: string): string {
  return `t/${topic}/${locale === FIRST ? "" : `${locale}/`}`;
}

/** Path and query of the embed for a topic in a language. */
export function embedOf(topic: string, locale: string): string {
  return `embed/?topic=${topic}&lang=${locale}`;
}

/** What others show of a topic's page. */
export function topicCard(topic: string, locale: string, words: LinkWords): Card {
  const page = folderOf(topic, locale);
  const { title = "", about = "" } = words.topics[topic] ?? {};
  const picture = `t/${topic}-${locale}.png`;
  return { locale, site: words.site, title, about, page, picture, oembed: `${page}oembed.json` };
}

/** The page of a topic: what its check asks, ways to it, and the card for other sites. It works without script. */
export function linkPage(given: LinkPage): string {
  const { topic, locale, words, drawing, css } = given;
  const own = words.get(locale);
  const asked = own?.topics[topic];
  if (!own || !asked) throw new Error(`locales/${locale}/links.json has no topic ${topic}`);
  const up = folderOf(topic, locale).replaceAll(/[^/]+\//g, "../");
  const whole = `${up}${locale === FIRST ? "" : `#/?lang=${locale}`}`;
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy([hashSource(css)])}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="format-detection" content="telephone=no" />
    <title>${escaped(asked.title)} | ${escaped(own.site)}</title>
    ${headLines(given, topicCard(topic, locale, own)).join("\n    ")}
    <link rel="icon" href="data:," />
    <style>${css}</style>
  </head>
  <body>
    <header><a href="${escaped(whole)}">${escaped(own.site)}</a>${languages(given, up)}</header>
    <main>
      ${drawing}
      <h1>${escaped(asked.title)}</h1>
      <p>${escaped(asked.about)}</p>
      <p>${escaped(asked.asks)}</p>
      <p><a class="start" href="${escaped(up + embedOf(topic, locale))}">${escaped(own.part)}</a></p>
      <p class="second">${escaped(own.effort)}<br />${escaped(own.promise)}</p>
    </main>
    <footer><a href="${escaped(whole)}">${escaped(own.whole)}</a></footer>
  </body>
</html>
`;
}

function headLines({ topic, words, address }: LinkPage, card: Card): readonly string[] {
  const up = card.page.replaceAll(/[^/]+\//g, "../");
  const alternates = [...words.keys()].map((locale) =>
    headHtml({
      tag: "link",
      attrs: {
        rel: "alternate",
        hreflang: locale,
        href: (address ?? up) + folderOf(topic, locale),
      },
    }),
  );
  return [...cardTags(card, address).map(headHtml), ...alternates];
}

function languages({ topic, locale, words }: LinkPage, up: string): string {
  return [...words]
    .filter(([other]) => other !== locale)
    .map(
      ([other, { language }]) =>
        `<a href="${up}${folderOf(topic, other)}" lang="${other}" hreflang="${other}">${escaped(language)}</a>`,
    )
    .join("");
}
