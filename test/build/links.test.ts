import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { siteAddress } from "../../build/address.ts";
import { styleHashes } from "../../build/hosting.ts";
import { linkFiles, topics, wholeCard } from "../../build/links.ts";
import { folderOf, topicCard } from "../../build/linkPage.ts";
import { linkWords } from "../../build/linkWords.ts";
import { contentPolicy } from "../../build/policy.ts";
import { TOPICS } from "../../src/embed/options.ts";
import { built, builtFiles, DIST, fetchedBy } from "./site.ts";

const SITE = "https://naisho.example/check/";
const none: readonly string[] = [];
const locales = [...linkWords().keys()];
const cases = locales.flatMap((locale) => topics().map((topic) => [locale, topic] as const));
const svg = (topic: string) => `<svg class="drawing" data-topic="${topic}"></svg>`;
const withAddress = linkFiles(SITE, svg);
const without = linkFiles(null, svg);

function pageOf(topic: string, locale: string, files = withAddress): string {
  return files.get(`${folderOf(topic, locale)}index.html`) ?? "";
}

/** Attributes of every such element, by name. */
function elements(html: string, name: string): readonly ReadonlyMap<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(
    ([, text = ""]) =>
      new Map(
        [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
      ),
  );
}

function meta(html: string, name: string): string | undefined {
  return elements(html, "meta")
    .find((one) => one.get("property") === name || one.get("name") === name)
    ?.get("content");
}

describe("the topics", () => {
  it("are the nine that were promised, with a page in every language", () => {
    expect(topics()).toEqual(
      "messaging mail notes files search browsers social devices minimisation".split(" "),
    );
    expect(topics()).toEqual(TOPICS);
    expect(builtFiles().filter((path) => /^t\/.*\.html$/.test(path))).toEqual(
      [...without.keys()].toSorted(),
    );
    expect(without.size).toBe(9 * locales.length);
  });
});

describe.each(cases)("the built page in %s for %s", (locale, topic) => {
  const folder = folderOf(topic, locale);
  const html = built(`${folder}index.html`);
  const words = linkWords().get(locale);
  const own = words?.topics[topic];

  it("says what the check asks, in its language, before and without any script", () => {
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/<(script|iframe|form|img|object)\b/);
    const body = html.slice(html.indexOf("<main>"));
    expect(own).toBeDefined();
    for (const text of [own?.title, own?.about, own?.asks, words?.promise]) {
      expect(body).toContain(text);
    }
    expect(body).toMatch(/<svg class="drawing/);
  });

  it("allows itself its own style and asks for nothing elsewhere", () => {
    expect(meta(html, "referrer")).toBe("no-referrer");
    expect(html).toContain(`content="${contentPolicy(styleHashes(html))}"`);
    expect(styleHashes(html)).toHaveLength(1);
    expect(html).not.toMatch(/<[^>]* style=|@import|url\(/);
    expect(fetchedBy(html)).toEqual(["data:,"]);
  });

  it("leads to this part, to the whole and to the other languages, all of which are there", () => {
    const links = elements(html, "a").map((one) => one.get("href") ?? "");
    const at = (href: string) => new URL(href.replaceAll("&amp;", "&"), `${SITE}${folder}`);
    const addresses = links.map((href) => at(href).href);
    expect(addresses).toContain(`${SITE}embed/?topic=${topic}&lang=${locale}`);
    expect(addresses).toContain(locale === "ja" ? SITE : `${SITE}#/?lang=${locale}`);
    const others = locales.filter((other) => other !== locale);
    expect(addresses).toEqual(
      expect.arrayContaining(others.map((other) => SITE + folderOf(topic, other))),
    );
    expect(addresses.every((address) => address.startsWith(SITE))).toBe(true);
  });

  it("has a picture of 1200×630 in at most 60 KB, and a card of words", () => {
    const picture = readFileSync(join(DIST, `t/${topic}-${locale}.png`));
    expect(picture.toString("latin1", 1, 4)).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThanOrEqual(60_000);
    expect(meta(html, "og:title")).toBe(own?.title);
    expect(meta(html, "og:description")).toBe(own?.about);
    expect(meta(html, "description")).toBe(own?.about);
  });
});

describe("without an address", () => {
  it.each(cases)("the page in %s for %s says nothing that needs one", (locale, topic) => {
    const html = pageOf(topic, locale, without);
    for (const name of ["og:url", "og:image", "og:image:width"]) {
      expect(meta(html, name)).toBeUndefined();
    }
    expect(html).not.toMatch(/https?:|rel="canonical"|oembed/);
    expect(meta(html, "twitter:card")).toBe("summary");
  });
});

describe.each(cases)("with an address, the page in %s for %s", (locale, topic) => {
  const html = pageOf(topic, locale);
  const address = SITE + folderOf(topic, locale);
  const links = elements(html, "link");
  const hrefs = (name: string, value: string) =>
    links.filter((one) => one.get(name) === value).map((one) => one.get("href"));

  it("says where it, its picture and its oEmbed answer are", () => {
    expect(meta(html, "og:url")).toBe(address);
    expect(hrefs("rel", "canonical")).toEqual([address]);
    expect(meta(html, "og:image")).toBe(`${SITE}t/${topic}-${locale}.png`);
    expect(meta(html, "twitter:card")).toBe("summary_large_image");
    expect(hrefs("type", "application/json+oembed")).toEqual([`${address}oembed.json`]);
  });

  it("names the page of every language, its own too", () => {
    for (const other of locales) {
      expect(hrefs("hreflang", other)).toEqual([SITE + folderOf(topic, other)]);
    }
  });
});

describe("the app's own pages", () => {
  it.each(["index.html", "embed/index.html"].filter((path) => builtFiles().includes(path)))(
    "have a card of the whole check: %s",
    (path) => {
      const { title, about } = wholeCard();
      expect(meta(built(path), "og:title")).toBe(title);
      expect(meta(built(path), "og:description")).toBe(about);
      expect(builtFiles()).toContain(wholeCard().picture);
    },
  );
});

describe("the site's address", () => {
  it.each([
    ["https://naisho.example", "https://naisho.example/"],
    ["https://naisho.example/", "https://naisho.example/"],
    ["https://site.example/check", SITE.replace("naisho", "site")],
    ["https://site.example:8443/check/", "https://site.example:8443/check/"],
  ])("%s becomes %s", (given, address) => {
    expect(siteAddress(given)).toBe(address);
  });

  it("may be missing", () => {
    expect(siteAddress("")).toBeNull();
  });

  it.each([
    "naisho.example",
    "http://naisho.example/",
    "https://",
    "https://naisho.example/?",
    "https://naisho.example/?a=1",
    "https://naisho.example/#",
    "https://me:secret@naisho.example/",
    'https://naisho.example/"><script>',
    "javascript:alert(1)",
  ])("is refused with a sentence for the owner: %s", (given) => {
    expect(() => siteAddress(given)).toThrow(/NAISHO_SITE.*https:\/\/naisho\.example\//);
  });
});

describe("the words of the cards", () => {
  it("are short enough to stand whole: titles of 60, texts of 200 characters", () => {
    const cards = locales.flatMap((locale) => {
      const words = linkWords().get(locale);
      return words ? topics().map((topic) => topicCard(topic, locale, words)) : [];
    });
    const long = cards.filter(({ title, about }) => title.length > 60 || about.length > 200);
    expect(long.map(({ page }) => page)).toEqual(none);
  });
});
