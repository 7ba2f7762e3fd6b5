import { readFileSync } from "node:fs";

/** Every sentence that is to stand on the page where there is no script: the criteria and the advice. */
export function plainWords(locale: string): readonly string[] {
  return sentences(JSON.parse(readFileSync(`locales/${locale}/noscript.json`, "utf8")));
}

function sentences(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentences) : [];
}
