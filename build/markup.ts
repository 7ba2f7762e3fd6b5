import type { HeadTag } from "./card.ts";

/** A text as it may stand in HTML, in an attribute too. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** An element of the head as HTML. */
export function headHtml({ tag, attrs }: HeadTag): string {
  const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join("")} />`;
}
