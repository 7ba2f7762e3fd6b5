import type { i18n } from "i18next";
import type service from "../../locales/ja/service.json";

/** Whether a reason names who pays, and so has a word of its own. */
export function isPayer(
  reason: string,
  { exists }: i18n,
): reason is keyof (typeof service)["pays"] {
  return exists(`service:pays.${reason}`);
}
