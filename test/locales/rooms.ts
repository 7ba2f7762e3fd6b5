import { readdirSync, readFileSync } from "node:fs";

/** A room's words by dotted key (`error.title`); lists count by their index. */
export type Words = ReadonlyMap<string, string>;

/** The measure: every other locale must have the same rooms and keys. */
export const FIRST = "ja";

/** Folders of `locales/`, sorted. */
export const LOCALES: readonly string[] = readdirSync("locales").sort();

/** Names of a locale's rooms, sorted. */
export function roomsOf(locale: string): readonly string[] {
  return readdirSync(`locales/${locale}`)
    .map((file) => file.replace(/\.json$/, ""))
    .sort();
}

/** All words of a room. Throws what is neither a string nor holds strings. */
export function wordsOf(locale: string, room: string): Words {
  const path = `locales/${locale}/${room}.json`;
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  return new Map(flattened(value, "", path));
}

/** A key without its plural ending (`minutes_other` gives `minutes`). */
export function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, "");
}

/** Names of the variables in a text, sorted, each once. */
export function variablesIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name = ""]) => name);
  return [...new Set(names)].sort();
}

function flattened(value: unknown, prefix: string, path: string): [string, string][] {
  if (typeof value === "string") return [[prefix, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path}: ${prefix} is no text`);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    flattened(inner, prefix === "" ? key : `${prefix}.${key}`, path),
  );
}
