/** Where a verdict can be read, and whether it was looked up long ago. */
import type { Evidence } from "../assessment/catalogue.ts";
import { isListed, type Place } from "../assessment/situation.ts";
import type { Finding } from "../assessment/verdict.ts";
import type { ServiceCriterion } from "../assessment/vocabulary.ts";

/** A verdict older than this many days is marked (look: evidence line). */
const FRESH_DAYS = 180;
const DAY_MS = 86_400_000;

type Source = NonNullable<Evidence["source"]>;

/** Gives the page that a finding was read from; null when the visitor said so, or it was not looked up. */
export function sourceOf(
  place: Place,
  criterion: ServiceCriterion,
  { source }: Finding,
): Source | null {
  if (source === null || !isListed(place)) return null;
  const lifts = [...place.lifts.values()].flatMap((lift) => lift[criterion] ?? []);
  const all: readonly (Evidence | null)[] = [place.verdicts[criterion], ...lifts];
  return all.find((one) => one?.source?.url === source)?.source ?? { url: source, title: source };
}

/** Whether a day (`2026-11-24`) lies more than 180 days back. */
export function isStale(day: string, now: Date = new Date()): boolean {
  return now.getTime() - Date.parse(`${day}T00:00:00Z`) > FRESH_DAYS * DAY_MS;
}
