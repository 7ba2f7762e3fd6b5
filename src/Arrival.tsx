import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePlace } from "./store/place.ts";

/** Stands round each screen, inside its Suspense boundary, so that its effects find the heading there:
 * names the document after the heading, and on an arrival after the load scrolls and moves focus to it,
 * which a screen reader takes as the announcement. Needs a new key for each arrival at another screen. */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation("shell");
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
    const isFirst = usePlace.getState().route.name === "welcome";
    const words = isFirst ? null : heading()?.textContent;
    document.title = words ? `${words} | ${t("name")}` : name;
    document.documentElement.lang = i18n.language;
  }, [t, i18n.language, name]);

  return children;
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
