/** What four of the sites that read our pages make of them, after embedding.md (S3, S5, S7, S8): small models of their
 * rules, not their code. Each takes a page as text and a way to fetch another file of the site. */

/** A file's text by its absolute address; undefined where there is none. */
export type Fetch = (address: string) => string | undefined;

const TYPE = "application/json+oembed";
/** WordPress reads no more of a page, in bytes. */
const READ = 153_600;

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

function answerAt(address: string, fetch: Fetch): ReadonlyMap<string, unknown> | undefined {
  const text = fetch(address);
  const value: unknown = text === undefined ? undefined : JSON.parse(text);
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
}

function text(answer: ReadonlyMap<string, unknown>, name: string): string {
  const value = answer.get(name);
  return typeof value === "string" ? value : "";
}

/** What WordPress puts into a post for an address on a line of its own, or undefined for a bare link. It knows no
 * document: it looks for tags in the beginning of the page by pattern. `secret`: what it will tell the frame. */
export function wordPress(page: string, fetch: Fetch, secret: string): Document | undefined {
  const [head = ""] = page.slice(0, READ).split(/<\/head>/i);
  const links = [...head.matchAll(/<link([^<>]+)\/?>/gi)].map(([, attributes = ""]) => attributes);
  const found = links.find((one) => one.includes(`type="${TYPE}"`));
  const href = /href="([^"]+)"/.exec(found ?? "")?.[1]?.replaceAll("&amp;", "&");
  if (href === undefined) return undefined;
  const query = "maxwidth=600&maxheight=900&url=x&dnt=1&format=json";
  const answer = answerAt(`${href}?${query}`, fetch);
  if (!answer || !["rich", "video"].includes(text(answer, "type"))) return undefined;
  const [, quotation = "", frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(
      filtered(text(answer, "html")),
    ) ?? [];
  return frame === undefined ? undefined : dressed(parsed(quotation + frame), secret);
}

const LET_THROUGH: Readonly<Record<string, readonly string[]>> = {
  A: ["href"],
  BLOCKQUOTE: [],
  IFRAME: "src width height frameborder marginwidth marginheight scrolling title".split(" "),
};

/** Takes every other tag and attribute out, and leaves the text of the tag. */
function filtered(html: string): string {
  const { body } = parsed(html);
  for (const element of body.querySelectorAll("*")) {
    const names = LET_THROUGH[element.tagName];
    if (!names) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const name of element.getAttributeNames()) {
      if (!names.includes(name)) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}

/** Tells frame and quotation the secret, shuts the frame in, and hides it as long as there is a quotation to show. */
function dressed(post: Document, secret: string): Document {
  const [frame, quotation] = [post.querySelector("iframe"), post.querySelector("blockquote")];
  const src = frame?.getAttribute("src") ?? "";
  if (src !== "") {
    frame?.setAttribute("src", `${src}#?secret=${secret}`);
    frame?.setAttribute("data-secret", secret);
    quotation?.setAttribute("data-secret", secret);
  }
  if (quotation) frame?.setAttribute("style", "position: absolute; visibility: hidden;");
  quotation?.setAttribute("class", "wp-embedded-content");
  frame?.setAttribute("class", "wp-embedded-content");
  frame?.setAttribute("sandbox", "allow-scripts");
  return post;
}

/** What a card shows. */
export interface Shown {
  readonly title: string;
  readonly description: string;
  readonly picture: string | null;
}

/** A card from a page's metadata. Pictures count by their absolute address alone. */
function cardOf(document: Document): Shown | undefined {
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute("content");
  const title = meta("og:title") ?? document.title;
  if (title === "") return undefined;
  const picture = meta("og:image") ?? meta("twitter:image") ?? "";
  return {
    title,
    description: meta("og:description") ?? meta("description") ?? "",
    picture: picture.startsWith("https://") ? picture : null,
  };
}

function oembedLink(document: Document): string | undefined {
  return document.querySelector(`link[type="${TYPE}"]`)?.getAttribute("href") ?? undefined;
}

/** A frame's HTML, or a card. */
export type Embedded = { readonly html: string } | { readonly card: Shown | undefined };

/** What Ghost makes of an address that was pasted: an oEmbed answer with type and version, and for a frame with HTML and
 * width; else a bookmark. */
export function ghost(page: string, fetch: Fetch): Embedded {
  const document = parsed(page);
  const href = oembedLink(document);
  const answer = href === undefined ? undefined : answerAt(href, fetch);
  const complete = answer && ["type", "version", "html", "width"].every((name) => answer.get(name));
  return complete && ["rich", "video"].includes(text(answer, "type"))
    ? { html: text(answer, "html") }
    : { card: cardOf(document) };
}

/** What Hatena Blog shows: the oEmbed answer where its address is absolute, else a card. */
export function hatena(page: string, fetch: Fetch): Embedded {
  const document = parsed(page);
  const href = oembedLink(document) ?? "";
  const answer = /^https?:\/\//.test(href) ? answerAt(href, fetch) : undefined;
  const html = answer ? text(answer, "html") : "";
  return html === "" ? { card: cardOf(document) } : { html };
}

/** What Iframely gives (Notion, Coda): the address of the one frame in a rich answer, if the site was reviewed and
 * allowed; a card in any case. */
export function iframely(page: string, fetch: Fetch, allowed: boolean) {
  const document = parsed(page);
  const href = oembedLink(document);
  const answer = href === undefined ? undefined : answerAt(href, fetch);
  const rich = allowed && answer && text(answer, "type") === "rich";
  const frames = rich ? [...parsed(text(answer, "html")).querySelectorAll("iframe")] : [];
  const frame = frames.length === 1 ? (frames[0]?.getAttribute("src") ?? null) : null;
  const size = rich ? [answer.get("width"), answer.get("height")] : null;
  return { frame, size, card: cardOf(document) };
}
