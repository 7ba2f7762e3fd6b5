import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Header } from "./components/Header.tsx";
import { LOCALES } from "./i18n/rooms.ts";
import { nameOfLocale } from "./i18n/setup.ts";
import { LEAVE_HREF } from "./store/leavePage.ts";
import { usePlace } from "./store/place.ts";
import { formatRoute } from "./store/route.ts";
import { leaveVisit, setLocale } from "./store/visit.ts";

/** The head of every screen: name, other language, quick exit. All native links, so that they work before script. */
export function Masthead() {
  const { t } = useTranslation("shell");
  const { route, locale } = usePlace();
  const other = LOCALES.find((one) => one !== locale) ?? locale;
  return (
    <Header
      wordmark={t("name")}
      home="#/"
      language={{
        label: nameOfLocale(other),
        lang: other,
        href: formatRoute(route, other),
        onFollow: (event) => instead(event, () => setLocale(other)),
      }}
      exit={{
        label: t("leave"),
        href: LEAVE_HREF,
        onFollow: (event) => instead(event, leaveVisit),
      }}
    />
  );
}

/** Acts in place of the link, unless the visitor asked for a new tab or a download. */
function instead(event: MouseEvent, act: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  act();
}
