import { readFileSync } from "node:fs";

/** Gives a locale's words by room and key (`steps:next`), so that a walk speaks the visitor's language. */
export function wordsOf(locale: string): (key: string) => string {
  return (key) => {
    const [room = "", path = ""] = key.split(":");
    const text = readFileSync(`locales/${locale}/${room}.json`, "utf8");
    let words: unknown = JSON.parse(text);
    for (const part of path.split(".")) {
      words = isRecord(words) && Object.hasOwn(words, part) ? words[part] : undefined;
    }
    if (typeof words !== "string") throw new Error(`no words ${locale} ${key}`);
    return words;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
