import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import type { Plugin } from "vite";

/** Where the built site serves the catalogue for others, from its folder. */
export const PUBLISHED = "catalogue/catalogue.v1.json";

const CATALOGUE = "src/catalogue";
const SCHEMA = "../schema/catalogue.v1.json";
/** The catalogue's data, with the words of its codes, is given away (docs/decisions/001). */
const LICENCE = "CC0-1.0";

const Edition = v.object({ date: v.string() });
const Method = v.object({ version: v.number() });
const Words = v.record(v.string(), v.unknown());
const Reasons = v.object({ reason: Words, drawback: Words });
const Terms = v.object({ kind: Words });

function json(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  return value;
}

/** Every file of a folder, by id, on a line of its own: a changed entry is a changed line. */
function lines(folder: string): string {
  const ids = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
  const all = ids.toSorted().map((id) => JSON.stringify(json(`${folder}/${id}.json`)));
  return `[\n${all.join(",\n")}\n]`;
}

/** The words of a locale for the codes in the catalogue. */
function wordsOf(locale: string): object {
  const room = (name: string): unknown => json(`locales/${locale}/${name}.json`);
  const { reason, drawback } = v.parse(Reasons, room("reasons"));
  const { "you-said-so": _, ...ofCatalogue } = reason;
  return {
    kind: v.parse(Terms, room("terms")).kind,
    reason: ofCatalogue,
    drawback,
    setting: v.parse(Words, room("settings")),
  };
}

/** The whole catalogue as one JSON text, in the form of `public/schema/catalogue.v1.json`: entries and settings as they
 * stand, and what their codes mean in every locale. The same files give the same bytes. */
export function publishedCatalogue(): string {
  const locales = readdirSync("locales").toSorted();
  const head = {
    $schema: SCHEMA,
    format: "naisho-catalogue",
    version: 1,
    licence: LICENCE,
    date: v.parse(Edition, json(`${CATALOGUE}/edition.json`)).date,
    method: v.parse(Method, json(`${CATALOGUE}/method.json`)).version,
  };
  const members = [
    ...Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`),
    `"services": ${lines(`${CATALOGUE}/services`)}`,
    `"settings": ${lines(`${CATALOGUE}/settings`)}`,
    `"words": ${JSON.stringify(Object.fromEntries(locales.map((one) => [one, wordsOf(one)])))}`,
  ];
  return `{\n${members.join(",\n")}\n}\n`;
}

/** Puts the catalogue into the built site for others to use; the app itself never loads this file. */
export function publish(): Plugin {
  return {
    name: "naisho-publish",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: PUBLISHED, source: publishedCatalogue() });
    },
  };
}
