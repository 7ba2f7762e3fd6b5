import { cleanup, render } from "@testing-library/react";
import { vi } from "vitest";
import { App, loadScreen } from "../../src/App.tsx";
import { LOCALES } from "../../src/i18n/rooms.ts";
import { i18n, loadRooms } from "../../src/i18n/setup.ts";
import { usePlace } from "../../src/store/place.ts";
import { formatRoute, type Route } from "../../src/store/route.ts";
import { keptAnswers } from "../../src/store/kept.ts";
import { addUse, forget, setMustStay, setStakes } from "../../src/store/store.ts";
import { startVisit } from "../../src/store/visit.ts";
import { keyOf, type Use } from "../../src/assessment/answers.ts";

// Jsdom has no layout and so no scrolling, and no CSS object, which user-event asks when arrows are pressed.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = vi.fn<() => void>();
vi.stubGlobal("CSS", { escape: (text: string) => text });

let started = false;

/** Opens the whole app at a route, in a locale, as a visitor does who follows a link there. */
export async function arriveAt(route: Route, locale = "ja"): Promise<void> {
  cleanup();
  window.history.replaceState(null, "", formatRoute(route));
  if (!started) await startVisit(keptAnswers, LOCALES);
  started = true;
  usePlace.setState({ route, locale });
  await i18n.changeLanguage(locale);
  await Promise.all([loadRooms(), loadScreen(route.name)]);
  render(<App onSave={() => {}} />);
}

/** Forgets all answers and names these uses. */
export function use(...uses: readonly (string | Use)[]): void {
  forget();
  for (const given of uses) {
    const one: Use = typeof given === "string" ? { service: given } : given;
    addUse(one.service);
    if (one.stakes) setStakes(keyOf(one.service), one.stakes);
    if (one.mustStay) setMustStay(keyOf(one.service), true);
  }
}
