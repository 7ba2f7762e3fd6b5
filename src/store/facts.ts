/** The catalogue's facts for screens: entries as written, for names, addresses and dates. */
import type { Method, Service } from "../assessment/catalogue.ts";
import { library } from "../catalogue/library.ts";
import type { ServiceFile, SettingFile } from "../catalogue/schema.ts";
import stability from "../catalogue/stability.json" with { type: "json" };

/** The method in force: weights and tables. */
export const METHOD: Method = library.method;

/** How firm the order is (method 7): of so many visitors tried, at least `atLeast` per cent keep their first action
 * when any criterion weighs `change` per cent more or less; of `people` made by hand, `peopleKept` keep theirs whichever
 * it is. Tests hold the figures against the rules. */
export const STABILITY: {
  readonly visitors: number;
  readonly change: number;
  readonly atLeast: number;
  readonly people: number;
  readonly peopleKept: number;
} = stability;

/** The day on which this edition of the catalogue was closed. */
export const CATALOGUE_DATE: string = library.date;

/** Gives a service's entry as written; undefined for an id that is not here. */
export function entryOf(id: string): ServiceFile | undefined {
  return library.entries.get(id);
}

/** Gives a service as the rules see it; undefined for an id that is not here. */
export function serviceOf(id: string): Service | undefined {
  return library.services.get(id);
}

/** Gives a setting's entry as written; undefined for an id that is not here. */
export function settingEntryOf(id: string): SettingFile | undefined {
  return library.settingEntries.get(id);
}

/** Gives every entry of the catalogue, by id. */
export function allEntries(): readonly ServiceFile[] {
  return [...library.entries.values()];
}
