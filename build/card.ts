/** What another site shows of one of our pages: Open Graph, and how they find the oEmbed file. */
export interface Card {
  readonly locale: string;
  readonly site: string;
  readonly title: string;
  readonly about: string;
  /** Paths from the site's folder: of the page, of its picture, and of its oEmbed file. */
  readonly page: string;
  readonly picture: string;
  readonly oembed: string;
}

/** An element of the head: its name, and its attributes in order. */
export interface HeadTag {
  readonly tag: "meta" | "link";
  readonly attrs: Readonly<Record<string, string>>;
}

/** Every picture is so large, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The tags of a card. What needs an absolute address is left out where the site has none (`address` is null). */
export function cardTags(card: Card, address: string | null): readonly HeadTag[] {
  const { locale, site, title, about } = card;
  return [
    ...(address === null ? [] : absolute(card, address)),
    named("description", about),
    property("type", "website"),
    property("site_name", site),
    property("locale", ogLocale(locale)),
    property("title", title),
    property("description", about),
    named("twitter:card", address === null ? "summary" : "summary_large_image"),
  ];
}

/** The oEmbed link first: WordPress reads a page's beginning only. */
function absolute(card: Card, address: string): readonly HeadTag[] {
  const { page, picture, oembed, title } = card;
  return [
    link({ rel: "alternate", type: "application/json+oembed", href: address + oembed, title }),
    link({ rel: "canonical", href: address + page }),
    property("url", address + page),
    property("image", address + picture),
    property("image:type", "image/png"),
    property("image:width", String(PICTURE.width)),
    property("image:height", String(PICTURE.height)),
    property("image:alt", title),
  ];
}

/** A language as Open Graph wants it, with the country where most speak it: `ja_JP`. */
function ogLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}_${region ?? ""}`;
}

function link(attrs: Readonly<Record<string, string>>): HeadTag {
  return { tag: "link", attrs };
}

function named(name: string, content: string): HeadTag {
  return { tag: "meta", attrs: { name, content } };
}

function property(name: string, content: string): HeadTag {
  return { tag: "meta", attrs: { property: `og:${name}`, content } };
}
