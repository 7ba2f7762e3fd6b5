import type { BackendModule, ResourceKey } from "i18next";

/** The locale of the first paint, bundled with the entry; others and later rooms are fetched. */
export const FIRST_LOCALE = "ja";

const files = import.meta.glob<ResourceKey>(
  [
    "../../locales/*/*.json",
    "!../../locales/ja/welcome.json",
    "!../../locales/ja/shell.json",
    "!../../locales/*/noscript.json",
    "!../../locales/*/links.json",
    // The embed brings its own (src/embed/words.ts).
    "!../../locales/*/embed.json",
  ],
  { import: "default" },
);

const places = Object.keys(files).map((path) => path.split("/").slice(-2));

/** Locales that have a folder in `locales/`, the first one first: a new language is one more folder. */
export const LOCALES: readonly string[] = [
  ...new Set([FIRST_LOCALE, ...places.flatMap(([locale]) => locale ?? [])]),
];

/** Names of all rooms (files of a locale), each once. */
export const ROOMS: readonly string[] = [
  ...new Set(["welcome", "shell", ...places.map(([, file]) => (file ?? "").replace(".json", ""))]),
];

/** An i18next backend that reads a room from this build; a room that is not there is an error, one that does not
 * come is asked for again. */
export const rooms: BackendModule = {
  type: "backend",
  init() {},
  read(locale, room, done) {
    const fetchIt = files[`../../locales/${locale}/${room}.json`];
    if (fetchIt === undefined) return done(new Error(`no room ${locale}/${room}`), null);
    fetchIt().then(
      (words) => done(null, words),
      (reason: unknown) => done(reason instanceof Error ? reason : new Error(String(reason)), true),
    );
  },
};
