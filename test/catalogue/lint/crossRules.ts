import * as v from "valibot";
import type { ServiceFile, SettingFile } from "../../../src/catalogue/schema.ts";
import { fold } from "../../../src/catalogue/fold.ts";
import { faultsIn, type Fault, type Finding, type Source } from "./fault.ts";
import { parsed, type Read } from "./read.ts";

/** Names, readings, aliases, ids and old ids by which more than one service would answer. */
export function doubles(entries: readonly Read<ServiceFile>[]): Fault[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ source, entry }) => {
    const { id, names, aliases, formerly } = entry;
    const called: [string, Finding["at"]][] = [
      [id, ["id"]],
      [names.ja, ["names", "ja"]],
      [names.kana, ["names", "kana"]],
      [names.en, ["names", "en"]],
      ...aliases.map((alias, index): [string, Finding["at"]] => [alias, ["aliases", index]]),
      ...formerly.map((old, index): [string, Finding["at"]] => [old, ["formerly", index]]),
    ];
    return faultsIn(
      source,
      called.flatMap(([name, at]) => {
        const owner = owners.get(fold(name)) ?? id;
        owners.set(fold(name), owner);
        return owner === id ? [] : [{ at, message: `“${name}” is a name of ${owner} already` }];
      }),
    );
  });
}

/** Settings that are named and not there, that no service has, or that are called by another's old id. */
export function settingFaults(
  services: readonly Read<ServiceFile>[],
  settings: readonly Read<SettingFile>[],
): Fault[] {
  const known = new Set(settings.map(({ entry }) => entry.id));
  const used = new Set(services.flatMap(({ entry }) => Object.keys(entry.lifts)));
  const dead = services.flatMap(({ source, entry }) =>
    faultsIn(
      source,
      Object.keys(entry.lifts)
        .filter((id) => !known.has(id))
        .map((id) => ({ at: ["lifts", id], message: `there is no setting ${id}` })),
    ),
  );
  const others = settings.flatMap(({ source, entry: { id, formerly } }) => [
    ...faultsIn(
      source,
      used.has(id) ? [] : [{ at: ["id"], message: `no service has the setting ${id}` }],
    ),
    ...faultsIn(
      source,
      formerly.flatMap((old, index) =>
        known.has(old)
          ? [{ at: ["formerly", index], message: `${old} is a setting of today` }]
          : [],
      ),
    ),
  ]);
  return [...dead, ...others];
}

/** The most used services name each once, and none that is not here or has ended: they are what is offered first. */
export function usualFaults(usual: Source, services: readonly Read<ServiceFile>[]): Fault[] {
  const read = v.safeParse(v.array(v.string()), parsed(usual.text));
  if (!read.success) return faultsIn(usual, [{ at: [], message: "it is no list of ids" }]);
  const byId = new Map(services.map(({ entry }) => [entry.id, entry]));
  const why = (id: string, index: number): string | null => {
    if (read.output.indexOf(id) < index) return `${id} stands twice`;
    const entry = byId.get(id);
    if (entry === undefined) return `there is no service ${id}`;
    return entry.status === "active" ? null : `${id} has ended and cannot be offered`;
  };
  return faultsIn(
    usual,
    read.output.flatMap((id, index) => {
      const message = why(id, index);
      return message === null ? [] : [{ at: [index], message }];
    }),
  );
}

interface Cited {
  readonly source: Source;
  readonly at: Finding["at"];
  readonly url: string;
  readonly title: string;
}

function citedBy({ source, entry }: Read<ServiceFile>): Cited[] {
  const verdicts = Object.entries(entry.verdicts).flatMap(([criterion, judged]): Cited[] =>
    judged?.source ? [{ source, at: ["verdicts", criterion, "source"], ...judged.source }] : [],
  );
  const lifts = Object.entries(entry.lifts).flatMap(([setting, lifted]) =>
    Object.entries(lifted).flatMap(([criterion, lift]): Cited[] =>
      lift.source ? [{ source, at: ["lifts", setting, criterion, "source"], ...lift.source }] : [],
    ),
  );
  return [...verdicts, ...lifts];
}

/** One page has one title, wherever it is cited: readers compare sources by their titles. */
export function titleFaults(
  services: readonly Read<ServiceFile>[],
  settings: readonly Read<SettingFile>[],
): Fault[] {
  const titles = new Map<string, string>();
  const cited = [
    ...services.flatMap(citedBy),
    ...settings.map(({ source, entry }): Cited => ({ source, at: ["source"], ...entry.source })),
  ];
  return cited.flatMap(({ source, at, url, title }) => {
    const first = titles.get(url) ?? title;
    titles.set(url, first);
    const message = `this page is called “${first}” elsewhere`;
    return first === title ? [] : faultsIn(source, [{ at: [...at, "title"], message }]);
  });
}
