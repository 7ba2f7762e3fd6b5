/** Brings the catalogue's files together into what the rules and the screens are given. */
import * as v from "valibot";
import { byCodeUnit } from "../assessment/answers.ts";
import type { Catalogue, Lift, Service, Setting } from "../assessment/catalogue.ts";
import type { ServiceCriterion } from "../assessment/vocabulary.ts";
import edition from "./edition.json" with { type: "json" };
import method from "./method.json" with { type: "json" };
import { EditionFile, MethodFile, ServiceFile, SettingFile } from "./schema.ts";

/** The catalogue with its entries as written, for names, addresses and all that the rules do not need. */
export interface Library extends Catalogue {
  readonly entries: ReadonlyMap<string, ServiceFile>;
  readonly settingEntries: ReadonlyMap<string, SettingFile>;
}

type Lifts = ReadonlyMap<string, Partial<Record<ServiceCriterion, Lift>>>;

function liftsOf({ lifts }: ServiceFile): Lifts {
  return new Map(Object.entries(lifts).sort(([a], [b]) => byCodeUnit(a, b)));
}

function serviceOf(entry: ServiceFile): Service {
  const { id, kind, also, inJapan, platforms, network, reach, verdicts, drawbacks, move } = entry;
  const facts = { id, kind, also, inJapan, platforms, network, reach, verdicts, drawbacks, move };
  return { ...facts, active: entry.status === "active", lifts: liftsOf(entry) };
}

function renamed(entries: Iterable<{ id: string; formerly: string[] }>): Map<string, string> {
  return new Map(
    [...entries].flatMap(({ id, formerly }) => formerly.map((old): [string, string] => [old, id])),
  );
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

/** Takes the parsed JSON of all service and setting files, in any order; throws where one has not the
 * schema's form, which the catalogue's lint explains with file and line. */
export function makeLibrary(
  serviceFiles: readonly unknown[],
  settingFiles: readonly unknown[],
): Library {
  const entries = serviceFiles
    .map((file) => v.parse(ServiceFile, file))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const settingEntries = settingFiles.map((file) => v.parse(SettingFile, file));
  const settings = settingEntries.map(({ id, effort }): Setting => ({ id, effort }));
  return {
    date: v.parse(EditionFile, edition).date,
    method: v.parse(MethodFile, method),
    services: byId(entries.map(serviceOf)),
    settings: byId(settings),
    renamed: { services: renamed(entries), settings: renamed(settingEntries) },
    entries: byId(entries),
    settingEntries: byId(settingEntries),
  };
}
