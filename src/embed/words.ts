import type { ResourceKey } from "i18next";
import { i18n } from "../i18n/setup.ts";

const files = import.meta.glob<ResourceKey>("../../locales/*/embed.json", {
  eager: true,
  import: "default",
});

/** Puts the embed's own words into every locale, at once and on the server too. */
export function addWords(): void {
  for (const [path, words] of Object.entries(files)) {
    i18n.addResourceBundle(path.split("/").at(-2) ?? "", "embed", words);
  }
}
