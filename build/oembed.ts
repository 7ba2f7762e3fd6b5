import type { Card } from "./card.ts";
import { PICTURE } from "./card.ts";
import { escaped } from "./markup.ts";

/** Pixels that a frame gets where its host's page sets no others; the embed's first screen fits. */
const FRAME = { width: 600, height: 640 } as const;
/** Seconds that an answer may be kept: a day. */
const CACHE_AGE = 86_400;

/** The oEmbed answer for a page, as JSON (oembed.com, version 1.0). `embed`: path and query of the embed. The HTML holds
 * what WordPress lets through, and no more: a quotation, which it shows until the frame speaks, and a plain frame. */
export function oembedJson(card: Card, embed: string, address: string): string {
  const [page, frame, title] = [address + card.page, address + embed, card.title].map(escaped);
  const { width, height } = FRAME;
  const size = `width="${width}" height="${height}"`;
  const answer = {
    version: "1.0",
    type: "rich",
    provider_name: card.site,
    provider_url: address,
    title: card.title,
    cache_age: CACHE_AGE,
    thumbnail_url: address + card.picture,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    width,
    height,
    html:
      `<blockquote><a href="${page}">${title}</a></blockquote>` +
      `<iframe src="${frame}" ${size} frameborder="0" title="${title}"></iframe>`,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
