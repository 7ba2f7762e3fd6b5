import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePlace } from "./store/place.ts";

/** Stands round each screen, inside its Suspense boundary, so that its effects find the heading there:
 * names the document after the heading, and on an arrival after the load scrolls and moves focus to it,
 * which a screen reader takes as the announcement. Needs a new key for each arrival at another screen. */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation("shell");
  const place = useRef<HTMLDivElement>(null);
  const firstPaint = useRef(true);
  const name = `${t("name")} | ${t("kind")}`;

  useEffect(() => {
    if (!firstPaint.current) return;
    firstPaint.current = false;
    const { arrivals, scroll } = usePlace.getState();
    window.scrollTo(0, scroll);
    if (arrivals > 0) focusHeading(place.current);
  }, []);

  useEffect(() => {
    const heading =
      usePlace.getState().route.name === "welcome" ? undefined : headingOf(place.current);
    document.title = heading?.textContent ? `${heading.textContent} | ${t("name")}` : name;
    document.documentElement.lang = i18n.language;
  }, [t, i18n.language, name]);

  return <div ref={place}>{children}</div>;
}

/** Moves focus to a screen's heading without scrolling. */
export function focusHeading(screen: ParentNode | null): void {
  const heading = headingOf(screen);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function headingOf(screen: ParentNode | null): HTMLElement | undefined {
  return screen?.querySelector<HTMLElement>("h1") ?? undefined;
}
