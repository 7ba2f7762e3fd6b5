import "./style/main.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App, loadScreen, loadScreens } from "./App.tsx";
import { FIRST_LOCALE, LOCALES } from "./i18n/rooms.ts";
import { i18n, loadLocales, loadRooms } from "./i18n/setup.ts";
import { usePlace } from "./store/place.ts";
import { keptAnswers } from "./store/kept.ts";
import { openFile } from "./store/openFile.ts";
import { startVisit } from "./store/visit.ts";

async function start(root: HTMLElement): Promise<void> {
  const early = chosenFile(root);
  const restored = startVisit(keptAnswers, LOCALES);
  const { route, locale } = usePlace.getState();
  const app = <App onSave={() => void saveAnswers()} />;
  if (root.hasChildNodes() && route.name === "welcome" && locale === FIRST_LOCALE) {
    hydrateRoot(root, app);
  } else {
    const screen = i18n.changeLanguage(locale).then(() => loadScreen(route.name));
    // What fails here fails again inside the app, which can say so.
    await Promise.allSettled([restored, screen]);
    root.replaceChildren();
    createRoot(root).render(app);
  }
  if (early) await openFile(early);
}

/** A file chosen on the prerendered page before this script was there. */
function chosenFile(root: HTMLElement): File | undefined {
  return root.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
}

async function saveAnswers(): Promise<void> {
  const { downloadAnswers } = await import("./store/download.ts");
  downloadAnswers();
}

/** Fetches all that the journey may need, once the page has loaded and the browser has nothing better to do, and then
 * lets a worker keep it. */
function fetchTheRest(): void {
  const whenIdle = window.requestIdleCallback ?? window.setTimeout;
  whenIdle(
    () =>
      void Promise.allSettled([
        loadScreens(),
        loadRooms().then(loadLocales),
        import("./store/download.ts"),
        import("./files/read.ts"),
      ]).then(keepForLater),
  );
}

async function keepForLater(): Promise<void> {
  if (!import.meta.env.PROD) return;
  const { registerWorker } = await import("./registerWorker.tsx");
  await registerWorker();
}

const root = document.getElementById("root");
document.getElementById("unstarted")?.remove();
if (window.parent !== window) document.documentElement.removeAttribute("data-alone");
if (root) void start(root);
if (document.readyState === "complete") fetchTheRest();
else window.addEventListener("load", fetchTheRest, { once: true });
