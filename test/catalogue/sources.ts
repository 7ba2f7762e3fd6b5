import { readdirSync, readFileSync } from "node:fs";
import edition from "../../src/catalogue/edition.json" with { type: "json" };
import type { Source } from "./lint/fault.ts";
import type { Catalogue } from "./lint/lint.ts";

function filesOf(folder: string): Source[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(`${folder}/${name}`, "utf8"),
    }));
}

function wordsOf(locale: string): Set<string> {
  const words: unknown = JSON.parse(readFileSync(`locales/${locale}/settings.json`, "utf8"));
  return new Set(typeof words === "object" && words !== null ? Object.keys(words) : []);
}

/** The catalogue that ships, as text, for the lint. */
export function shippedCatalogue(): Catalogue {
  return {
    services: filesOf("src/catalogue/services"),
    settings: filesOf("src/catalogue/settings"),
    edition: edition.date,
    words: new Map(readdirSync("locales").map((locale) => [locale, wordsOf(locale)])),
  };
}
