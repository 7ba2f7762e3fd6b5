/** The catalogue's facts for screens: entries as written, for names, addresses and dates. */
import type { Method, Service } from "../assessment/catalogue.ts";
import { library } from "../catalogue/library.ts";
import type { ServiceFile, SettingFile } from "../catalogue/schema.ts";

/** The method in force: weights and tables. */
export const METHOD: Method = library.method;

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
