import { createRoot, hydrateRoot } from "react-dom/client";
import { App, loadScreen, loadScreens } from "./App.tsx";
import { FIRST_LOCALE, LOCALES } from "./i18n/rooms.ts";
import { i18n, loadLocales, loadRooms } from "./i18n/setup.ts";
import { usePlace } from "./store/place.ts";
import { type Kept, startVisit } from "./store/visit.ts";

const kept: Kept = {
  read: () => undefined,
  restore: () => {},
  clear: () => {},
  subscribe: () => () => {},
};

async function start(root: HTMLElement): Promise<void> {
  startVisit(kept, LOCALES);
  const { route, locale } = usePlace.getState();
  const app = <App onSave={() => {}} />;
  if (route.name === "welcome" && locale === FIRST_LOCALE) {
    hydrateRoot(root, app);
  } else {
    await i18n.changeLanguage(locale);
    await loadScreen(route.name);
    root.replaceChildren();
    createRoot(root).render(app);
  }
}

/** Fetches all that the journey may need, once the page has loaded and the browser has nothing better to do. */
function fetchTheRest(): void {
  const whenIdle = window.requestIdleCallback ?? window.setTimeout;
  whenIdle(() => void Promise.all([loadScreens(), loadRooms().then(loadLocales)]));
}

const root = document.getElementById("root");
if (root) void start(root);
if (document.readyState === "complete") fetchTheRest();
else window.addEventListener("load", fetchTheRest, { once: true });
