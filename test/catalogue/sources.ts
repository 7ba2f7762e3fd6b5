import { readdirSync, readFileSync } from "node:fs";
import edition from "../../src/catalogue/edition.json" with { type: "json" };
import type { Source } from "./lint/fault.ts";
import type { Catalogue } from "./lint/lint.ts";

function fileOf(file: string): Source {
  return { file, text: readFileSync(file, "utf8") };
}

function filesOf(folder: string): Source[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => fileOf(`${folder}/${name}`));
}

/** The catalogue that ships, as text, for the lint; read from the project's folder. */
export function shippedCatalogue(): Catalogue {
  return {
    services: filesOf("src/catalogue/services"),
    settings: filesOf("src/catalogue/settings"),
    edition: edition.date,
    usual: fileOf("src/catalogue/usual.json"),
    code: {
      reasons: fileOf("src/assessment/reasons.ts"),
      vocabulary: fileOf("src/assessment/vocabulary.ts"),
    },
    locales: readdirSync("locales")
      .toSorted()
      .map((locale) => ({
        reasons: fileOf(`locales/${locale}/reasons.json`),
        settings: fileOf(`locales/${locale}/settings.json`),
        terms: fileOf(`locales/${locale}/terms.json`),
      })),
  };
}
