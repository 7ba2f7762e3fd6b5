import type { ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { loadScreen, loadScreens } from "./App.tsx";
import { FIRST_LOCALE, LOCALES } from "./i18n/rooms.ts";
import { i18n, loadLocales, loadRooms } from "./i18n/setup.ts";
import { keptAnswers } from "./store/kept.ts";
import { usePlace } from "./store/place.ts";
import { startVisit } from "./store/visit.ts";

/** Takes up the visit and shows the app in `root`: over the prerendered first screen where that is the one, else in its
 * place. `locale`: the one to begin in where neither address nor visit name one. */
export async function boot(root: HTMLElement, app: ReactNode, locale?: string): Promise<void> {
  const restored = startVisit(keptAnswers, locale ? [locale, ...LOCALES] : LOCALES);
  const place = usePlace.getState();
  if (root.hasChildNodes() && place.route.name === "welcome" && place.locale === FIRST_LOCALE) {
    hydrateRoot(root, app);
  } else {
    const screen = i18n.changeLanguage(place.locale).then(() => loadScreen(place.route.name));
    // What fails here fails again inside the app, which can say so.
    await Promise.allSettled([restored, screen]);
    root.replaceChildren();
    createRoot(root).render(app);
  }
}

/** Saves the answers to a file. */
export async function saveAnswers(): Promise<void> {
  (await import("./store/download.ts")).downloadAnswers();
}

/** A busy device, or a frame far down an article, may never be idle. */
const IDLE_WITHIN_MS = 10_000;

/** Fetches all that the journey may need, once the page has loaded and the browser has nothing better to do; then goes
 * on with `next`. The screens bring what saves and reads files. */
export function fetchTheRest(next: () => void): void {
  const fetchThem = () =>
    void Promise.allSettled([loadScreens(), loadRooms().then(loadLocales)]).then(next);
  const begin = () =>
    window.requestIdleCallback?.(fetchThem, { timeout: IDLE_WITHIN_MS }) ??
    window.setTimeout(fetchThem);
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });
}
