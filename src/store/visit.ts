import {
  addEntry,
  added,
  currentEntry,
  type Entry,
  go,
  rewind,
  scrollByHand,
  stepsBack,
  writeEntry,
} from "./entry.ts";
import { leavePage } from "./leavePage.ts";
import { countLeaving, timesLeft } from "./leaving.ts";
import { usePlace } from "./place.ts";
import { formatRoute, parseHash, type Route } from "./route.ts";
import { writing } from "./writing.ts";

/** The answers as this module sees them: something that can be read, put back, cleared and watched. */
export interface Kept {
  readonly read: () => unknown;
  /** Takes what `read` gave, perhaps long ago or tampered with; what the file checker refuses is dropped. */
  readonly restore: (state: unknown) => Promise<void>;
  readonly clear: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What is answered right before a reload must be found after it, and what is written while the page goes is lost. */
const answered = writing(writeNow, { atOnce: 20, everyMs: 500 });
const scrolled = writing(writeNow, { atOnce: 1, everyMs: 1000 });
const WELCOME: Route = { name: "welcome" };

let kept: Kept | undefined;
let known: readonly string[] = [];
let index = 0;
let scroll = 0;
let era = 0;
/** Answers of the entry that was found, until they are restored. */
let found: unknown;
/** While the history is wound back, arrivals on the way are nobody's. */
let winding = false;

/** Takes the place and the answers from the address and the session history, and keeps all three in step; gives
 * when the answers are back. `locales`: known locales, the default one first. */
export async function startVisit(answers: Kept, locales: readonly string[]): Promise<void> {
  kept = answers;
  known = locales;
  const entry = currentEntry();
  if (isLeft(entry)) return sendAway();
  era = timesLeft();
  found = entry?.answers;
  index = entry?.index ?? 0;
  scroll = entry?.scroll ?? 0;
  const { route, locale } = parseHash(window.location.hash);
  usePlace.setState({ route, locale: knownLocale(locale, entry?.lang, locales[0]), scroll });
  write();
  kept.subscribe(answered.soon);
  window.addEventListener("popstate", arrive);
  window.addEventListener("hashchange", arrive);
  window.addEventListener("scroll", rememberScroll, { passive: true });
  window.addEventListener("pagehide", writeLast);
  window.addEventListener("pageshow", sendAwayAgain);
  scrollByHand();
  if (found !== undefined) await restore(answers, found);
}

async function restore(answers: Kept, state: unknown): Promise<void> {
  try {
    await answers.restore(state);
  } finally {
    // Erased or left on the way: what has come back is not wanted any more.
    if (found === undefined) answers.clear();
    found = undefined;
    if (!winding) write();
  }
}

/** Goes to a route as its link would. */
export function goTo(route: Route): void {
  go(formatRoute(route));
}

/** Changes the language where the visitor is, without a history entry. */
export function setLocale(locale: string): void {
  usePlace.setState({ locale: knownLocale(locale, usePlace.getState().locale) });
  write();
}

/** Forgets the answers, in memory and in every entry of this visit, and ends on the welcome screen. */
export function eraseVisit(): Promise<void> {
  found = undefined;
  kept?.clear();
  winding = true;
  return new Promise((resolve) => {
    rewind(stepsBack(index), () => {
      scroll = 0;
      index = 0;
      const welcome = hashOf(WELCOME);
      writeEntry(entryNow(), welcome);
      index = addEntry({ ...entryNow(), index: 1 }, welcome) ? 1 : 0;
      winding = false;
      usePlace.setState(({ arrivals }) => ({ route: WELCOME, arrivals: arrivals + 1, scroll: 0 }));
      resolve();
    });
  });
}

/** Quick exit: forgets the answers at once and shows a harmless page; coming back leads there again. */
export function leaveVisit(): void {
  document.body.hidden = true;
  document.title = "\u200b";
  found = undefined;
  kept?.clear();
  countLeaving();
  winding = true;
  rewind(stepsBack(index), () => {
    index = 0;
    scroll = 0;
    writeEntry({ ...entryNow(), left: true }, "#/");
    go(leavePage());
  });
}

function arrive(): void {
  if (winding) return;
  const { route, locale } = parseHash(window.location.hash);
  const entry = currentEntry();
  const place = usePlace.getState();
  if (entry && entry.index === index && formatRoute(route) === formatRoute(place.route)) return;
  index = entry?.index ?? index + added();
  scroll = entry?.scroll ?? 0;
  usePlace.setState({
    route,
    // Coming back shows the language of now; only a new link may change it.
    locale: entry ? place.locale : knownLocale(locale, place.locale),
    arrivals: place.arrivals + 1,
    scroll,
  });
  write();
}

function knownLocale(...wanted: readonly (string | undefined)[]): string {
  return wanted.find((locale) => locale !== undefined && known.includes(locale)) ?? known[0] ?? "";
}

function hashOf(route: Route): string {
  const { locale } = usePlace.getState();
  return formatRoute(route, locale === known[0] ? undefined : locale);
}

function entryNow(): Entry {
  const { locale } = usePlace.getState();
  return {
    naisho: 1,
    index,
    lang: locale,
    answers: found ?? kept?.read(),
    scroll,
    left: false,
    era,
  };
}

function write(): void {
  writeEntry(entryNow(), hashOf(usePlace.getState().route));
}

function writeNow(): void {
  if (!winding) write();
}

function writeLast(): void {
  scrolled.now();
  answered.now();
}

function rememberScroll(): void {
  scroll = window.scrollY;
  scrolled.soon();
}

function isLeft(entry: Entry | undefined): boolean {
  return entry !== undefined && (entry.left || entry.era < timesLeft());
}

function sendAway(): void {
  document.body.hidden = true;
  window.location.replace(leavePage());
}

function sendAwayAgain(): void {
  if (isLeft(currentEntry())) sendAway();
}
