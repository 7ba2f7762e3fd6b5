import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { LOCALES } from "./i18n/rooms.ts";
import { nameOfLocale } from "./i18n/setup.ts";
import { usePlace } from "./store/place.ts";
import { formatRoute } from "./store/route.ts";
import { leaveVisit, setLocale } from "./store/visit.ts";

/** The head of every screen: name, languages, quick exit. All native links, so that they work before script. */
export function Masthead() {
  const { t } = useTranslation("shell");
  return (
    <header className="masthead">
      <a className="masthead-name" href="#/" aria-label={t("home")}>
        {t("name")}
      </a>
      <nav aria-label={t("languages")}>
        <Languages />
      </nav>
      <a
        className="masthead-leave"
        href="leave.html"
        onClick={(event) => instead(event, leaveVisit)}
      >
        {t("leave")}
      </a>
    </header>
  );
}

function Languages() {
  const { route, locale } = usePlace();
  const others = LOCALES.filter((other) => other !== locale);
  return others.map((other) => (
    <a
      key={other}
      lang={other}
      hrefLang={other}
      href={formatRoute(route, other)}
      onClick={(event) => instead(event, () => setLocale(other))}
    >
      {nameOfLocale(other)}
    </a>
  ));
}

/** Acts in place of the link, unless the visitor asked for a new tab or a download. */
function instead(event: MouseEvent, act: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  act();
}
