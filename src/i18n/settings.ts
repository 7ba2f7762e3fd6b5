import type { i18n } from "i18next";
import type settings from "../../locales/ja/settings.json";

/** Whether a setting of the catalogue has words; the catalogue's lint sees to it that all have. */
export function isWorded(id: string, { exists }: i18n): id is keyof typeof settings {
  return exists(`settings:${id}.question`);
}
