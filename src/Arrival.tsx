import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { i18n } from "./i18n/setup.ts";
import { usePlace } from "./store/place.ts";
import type { RouteName } from "./store/route.ts";

/** Stands round each screen, inside its Suspense boundary, so that its effects find the heading there:
 * names the document, and on an arrival after the load scrolls and moves focus to it,
 * which a screen reader takes as the announcement. Needs a new key for each arrival at another screen. */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("shell");
  const arrived = useRef(false);
  const name = `${t("name")} | ${t("kind")}`;

  useEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    const { arrivals, scroll } = usePlace.getState();
    if (arrivals > 0) focusHeading();
    if (arrivals > 0 || scroll > 0) window.scrollTo(0, scroll);
  }, []);

  useEffect(() => {
    const words = titleOf(usePlace.getState().route.name);
    document.title = words ? `${words} | ${t("name")}` : name;
    document.documentElement.lang = i18n.language;
  }, [t, name]);

  return children;
}

/** A screen's name in the tab: its heading, but where that tells what the visitor has said. Browsers write names down in
 * their list of pages visited, and some send that list to other devices. */
function titleOf(route: RouteName): string | null | undefined {
  if (route === "welcome") return null;
  if (route === "whatFor") return i18n.t("steps:section.whatFor");
  if (route === "result") return i18n.t("result:kicker");
  return heading()?.textContent;
}

/** Moves focus to the screen's heading without scrolling. */
export function focusHeading(): void {
  const found = heading();
  if (!found) return;
  found.tabIndex = -1;
  found.focus({ preventScroll: true });
}

function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>("main h1");
}
