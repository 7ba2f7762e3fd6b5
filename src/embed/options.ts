import { type Lang, type Theme, toLang, toTheme } from "./wire.ts";

/** Parts that a host can ask for; the first one where it asks for none. */
export const TOPICS = [
  "messaging",
  "mail",
  "notes",
  "files",
  "search",
  "browsers",
  "social",
  "devices",
  "minimisation",
] as const;
export type Topic = (typeof TOPICS)[number];

/** What the host has chosen in the embed's address. Null: the embed follows the host's page, or the browser. */
export interface Options {
  readonly topic: Topic;
  readonly lang: Lang | null;
  readonly theme: Theme | null;
}

/** Reads the query of the embed's address; what is unknown counts as not given. */
export function optionsIn(query: string): Options {
  const given = new URLSearchParams(query);
  const topic = given.get("topic");
  return {
    topic: TOPICS.find((one) => one === topic) ?? TOPICS[0],
    lang: toLang(given.get("lang")),
    theme: toTheme(given.get("theme")),
  };
}
