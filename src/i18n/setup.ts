import { createInstance, type i18n as Instance } from "i18next";
import { initReactI18next } from "react-i18next";
import shell from "../../locales/ja/shell.json";
import welcome from "../../locales/ja/welcome.json";
import { FIRST_LOCALE, LOCALES, ROOMS, rooms } from "./rooms.ts";

/** The one i18next instance. Welcome and shell of the first locale are there at once, on the server too. */
export const i18n: Instance = createInstance();

void i18n
  .use(rooms)
  .use(initReactI18next)
  .init({
    lng: FIRST_LOCALE,
    fallbackLng: FIRST_LOCALE,
    load: "currentOnly",
    ns: ["welcome", "shell"],
    defaultNS: "welcome",
    resources: { [FIRST_LOCALE]: { welcome, shell } },
    partialBundledLanguages: true,
    initAsync: false,
    maxRetries: 1,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });

/** Loads every room of the locale in use (and of the fallback), so that no screen shows a bare key; fails where one
 * does not come. */
export async function loadRooms(): Promise<void> {
  const { language } = i18n;
  await i18n.loadNamespaces([...ROOMS]);
  // A link with a language changes it while the first words are on their way.
  if (i18n.language !== language) return loadRooms();
  const missing = ROOMS.find((room) => !i18n.hasResourceBundle(i18n.language, room));
  if (missing !== undefined) throw new Error(`no words: ${missing}`);
}

/** Loads every room of every locale: afterwards a change of language makes no request. */
export async function loadLocales(): Promise<void> {
  await i18n.loadLanguages([...LOCALES]);
}

/** A language's name in itself, for the link that leads to it. */
export function nameOfLocale(locale: string): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
}
