import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { siteAddress } from "./address.ts";

const words = v.strictObject({
  title: v.string(),
  why: v.string(),
  criteria: v.strictObject({ title: v.string(), items: v.array(v.string()) }),
  data: v.strictObject({ title: v.string(), items: v.array(v.string()) }),
  owed: v.string(),
});
const embedWords = v.looseObject({ full: v.string(), without: v.string() });

/** What a browser shows without script, at once, or where the script does not come, after a while (shell.css): why
 * the check needs it, the four criteria (A3) and what not to hand over (A7.3), in every locale, Japanese first. `embedded`: with the way to the whole site, for a frame in somebody else's page. */
export function noscriptHtml(embedded = false): string {
  const locales = readdirSync("locales").toSorted(
    (a, b) => Number(b === "ja") - Number(a === "ja"),
  );
  const sections = locales
    .map((locale) => section(locale, embedded ? wayOut(locale) : ""))
    .join("");
  return `<noscript>${sections}</noscript>\n    <div id="unstarted">${sections}</div>`;
}

function json(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  return value;
}

/** A link that leaves the frame, with the site's address as text where the build knows it (`NAISHO_SITE`): a frame may
 * be forbidden to open anything. */
function wayOut(locale: string): string {
  const { full, without } = v.parse(embedWords, json(`locales/${locale}/embed.json`));
  const address = siteAddress() ?? "";
  const link = `<a href="../" target="_blank" rel="noopener noreferrer">${escaped(full)}</a>`;
  return `<p>${escaped(without)} ${link} ${escaped(address)}</p>`;
}

function section(locale: string, before: string): string {
  const raw = json(`locales/${locale}/noscript.json`);
  const { title, why, criteria, data, owed } = v.parse(words, raw);
  const parts = [
    `<h1>${escaped(title)}</h1><p>${escaped(why)}</p>${before}`,
    `<h2>${escaped(criteria.title)}</h2><ol>${items(criteria.items)}</ol>`,
    `<h2>${escaped(data.title)}</h2><ul>${items(data.items)}</ul><p>${escaped(owed)}</p>`,
  ];
  return `<section lang="${locale}" class="noscript">${parts.join("")}</section>`;
}

function items(sentences: readonly string[]): string {
  return sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
