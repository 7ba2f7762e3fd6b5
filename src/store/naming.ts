/** What services are called in the locale of the visitor. */
import type { UnlistedService } from "../assessment/answers.ts";
import { isListed, type Place } from "../assessment/situation.ts";
import { library } from "../catalogue/library.ts";

/** Gives a service's name: Japanese in `ja`, English elsewhere; an id that is not here is its own name. */
export function nameOfService(service: string | UnlistedService, locale: string): string {
  if (typeof service !== "string") return service.name;
  const names = library.entries.get(service)?.names;
  if (names === undefined) return service;
  return locale.startsWith("ja") ? names.ja : names.en;
}

/** Gives the name of the place where a use is. */
export function nameOfPlace(place: Place, locale: string): string {
  return nameOfService(isListed(place) ? place.id : place, locale);
}
