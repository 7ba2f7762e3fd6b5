// @vitest-environment jsdom
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { linkFiles, topics } from "../../build/links.ts";
import { folderOf } from "../../build/linkPage.ts";
import { linkWords } from "../../build/linkWords.ts";
import { ghost, hatena, iframely, wordPress } from "./readers.ts";

const SITE = "https://naisho.example/check/";
const words = linkWords();
const cases = [...words.keys()].flatMap((locale) =>
  topics().map((topic) => [locale, topic] as const),
);
const files = linkFiles(SITE, () => "<svg></svg>");
const unknown = linkFiles(null, () => "<svg></svg>");

/** A static host: it pays no heed to a query. */
function fetch(address: string): string | undefined {
  const [path = ""] = address.split("?");
  return path.startsWith(SITE) ? files.get(path.slice(SITE.length)) : undefined;
}

function pageOf(topic: string, locale: string, from = files): string {
  return from.get(`${folderOf(topic, locale)}index.html`) ?? "";
}

function cardOf(topic: string, locale: string) {
  const own = words.get(locale)?.topics[topic];
  const picture = `${SITE}t/${topic}-${locale}.png`;
  return { title: own?.title, description: own?.about, picture };
}

const Answer = v.strictObject({
  version: v.literal("1.0"),
  type: v.literal("rich"),
  provider_name: v.pipe(v.string(), v.nonEmpty()),
  provider_url: v.literal(SITE),
  title: v.pipe(v.string(), v.nonEmpty()),
  cache_age: v.pipe(v.number(), v.integer(), v.minValue(1)),
  thumbnail_url: v.pipe(v.string(), v.url()),
  thumbnail_width: v.literal(1200),
  thumbnail_height: v.literal(630),
  width: v.literal(600),
  height: v.literal(640),
  html: v.string(),
});

function answerOf(topic: string, locale: string) {
  const text = files.get(`${folderOf(topic, locale)}oembed.json`) ?? "";
  return v.parse(Answer, JSON.parse(text));
}

function htmlOf(topic: string, locale: string): string {
  return answerOf(topic, locale).html;
}

describe.each(cases)("the page in %s for %s", (locale, topic) => {
  const page = pageOf(topic, locale);
  const embed = `${SITE}embed/?topic=${topic}&lang=${locale}`;
  const { title } = cardOf(topic, locale);

  it("has an oEmbed answer as oembed.com wants it, with a plain frame and a quotation", () => {
    const { html, title: named } = answerOf(topic, locale);
    expect(named).toBe(title);
    expect(html).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="[^"]+" width="600" height="640" frameborder="0" title="[^"]+"><\/iframe>$/,
    );
  });

  it("is in WordPress a shut-in frame that it can talk to, and a quotation until it does", () => {
    const post = wordPress(page, fetch, "s3cret");
    const frame = post?.querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe(`${embed}#?secret=s3cret`);
    expect(frame?.getAttribute("sandbox")).toBe("allow-scripts");
    expect(frame?.title).toBe(title);
    expect([frame?.width, frame?.height]).toEqual(["600", "640"]);
    const quotation = post?.querySelector("blockquote[data-secret=s3cret].wp-embedded-content a");
    expect(quotation?.getAttribute("href")).toBe(SITE + folderOf(topic, locale));
    expect(quotation?.textContent).toBe(title);
    expect(frame?.getAttribute("data-secret")).toBe("s3cret");
    expect(frame?.getAttribute("style")).toContain("visibility: hidden");
    expect(post?.body.children).toHaveLength(2);
  });

  it("is a frame in Ghost, and a bookmark with a picture where its oEmbed answer does not come", () => {
    expect(ghost(page, fetch)).toEqual({ html: htmlOf(topic, locale) });
    expect(ghost(page, () => undefined)).toEqual({ card: cardOf(topic, locale) });
  });

  it("is a frame in a Hatena Blog, since its oEmbed address is absolute, else a card with a picture", () => {
    expect(hatena(page, fetch)).toEqual({ html: htmlOf(topic, locale) });
    const moved = page.replace(`${SITE}${folderOf(topic, locale)}oembed`, "oembed");
    expect(hatena(moved, fetch)).toEqual({ card: cardOf(topic, locale) });
  });

  it("is a card by Iframely, and once it is allowed there a frame of its own size", () => {
    const card = cardOf(topic, locale);
    expect(iframely(page, fetch, false)).toEqual({ frame: null, size: null, card });
    expect(iframely(page, fetch, true)).toEqual({ frame: embed, size: [600, 640], card });
  });

  it("is a card of words everywhere where the build knows no address", () => {
    const bare = pageOf(topic, locale, unknown);
    const card = { ...cardOf(topic, locale), picture: null };
    expect(wordPress(bare, fetch, "s3cret")).toBeUndefined();
    expect(ghost(bare, fetch)).toEqual({ card });
    expect(hatena(bare, fetch)).toEqual({ card });
    expect(iframely(bare, fetch, true).card).toEqual(card);
  });
});

describe("the readers", () => {
  const page = pageOf("mail", "ja");
  const answering = (change: (html: string) => string) => (address: string) => {
    const text = fetch(address);
    if (text === undefined) return undefined;
    const { html, ...rest } = v.parse(v.looseObject({ html: v.string() }), JSON.parse(text));
    return JSON.stringify({ ...rest, html: change(html) });
  };

  it("see what WordPress takes out, and that a changed quotation is none", () => {
    const styled = answering((html) =>
      html.replace("<iframe", '<script>x</script><iframe style="a" allow="b" loading="lazy"'),
    );
    const frame = wordPress(page, styled, "s")?.querySelector("iframe");
    expect(frame?.getAttribute("allow")).toBeNull();
    expect(frame?.getAttribute("loading")).toBeNull();
    const without = answering((html) => html.replace(/<blockquote>.*<\/blockquote>/, ""));
    expect(wordPress(page, without, "s")?.querySelector("iframe")?.hasAttribute("style")).toBe(
      false,
    );
    expect(
      wordPress(
        page,
        answering(() => "<p>x</p>"),
        "s",
      ),
    ).toBeUndefined();
  });

  it("see an oEmbed link that WordPress no longer reads", () => {
    const late = page.replace("<head>", `<head><!--${"x".repeat(153_600)}-->`);
    expect(wordPress(late, fetch, "s")).toBeUndefined();
  });

  it("see an answer without width, which Ghost does not take", () => {
    const narrow = (address: string) => fetch(address)?.replace('"width": 600', '"width": 0');
    expect(ghost(page, narrow)).toEqual({ card: cardOf("mail", "ja") });
  });

  it("see two frames, of which Iframely takes none", () => {
    const twice = answering((html) => html + html);
    expect(iframely(page, twice, true).frame).toBeNull();
  });
});
