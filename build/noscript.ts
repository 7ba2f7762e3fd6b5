import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";

const words = v.strictObject({
  title: v.string(),
  why: v.string(),
  criteria: v.strictObject({ title: v.string(), items: v.array(v.string()) }),
  data: v.strictObject({ title: v.string(), items: v.array(v.string()) }),
  owed: v.string(),
});

/** What a browser shows without script, at once, or where the script does not come, after a while (shell.css): why
 * the check needs it, the four criteria (A3) and what not to hand over (A7.3), in every locale, Japanese first. */
export function noscriptHtml(): string {
  const locales = readdirSync("locales").toSorted(
    (a, b) => Number(b === "ja") - Number(a === "ja"),
  );
  const sections = locales.map(section).join("");
  return `<noscript>${sections}</noscript>\n    <div id="unstarted">${sections}</div>`;
}

function section(locale: string): string {
  const raw: unknown = JSON.parse(readFileSync(`locales/${locale}/noscript.json`, "utf8"));
  const { title, why, criteria, data, owed } = v.parse(words, raw);
  const parts = [
    `<h1>${escaped(title)}</h1><p>${escaped(why)}</p>`,
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
