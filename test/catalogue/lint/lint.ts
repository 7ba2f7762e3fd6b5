import * as v from "valibot";
import { fold } from "../../../src/catalogue/search.ts";
import { ServiceFile, SettingFile } from "../../../src/catalogue/schema.ts";
import { dateFindings, orderFindings } from "./formRules.ts";
import { faultsIn, type Fault, type Finding, type Source } from "./fault.ts";
import { SERVICE_RULES } from "./serviceRules.ts";

/** What the lint is given: the files as text, the catalogue's own date, and the words by locale. */
export interface Catalogue {
  readonly services: readonly Source[];
  readonly settings: readonly Source[];
  /** The day of the edition; dates are held against it, never against today. */
  readonly edition: string;
  /** Setting ids that have words, by locale. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Read<T> {
  readonly source: Source;
  readonly entry: T;
}

function idOf(file: string): string {
  return file.replace(/^.*\//u, "").replace(/\.json$/u, "");
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function read<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  source: Source,
  form: S,
): { readonly faults: Fault[]; readonly entry: v.InferOutput<S> | null } {
  const result = v.safeParse(form, parsed(source.text));
  if (!result.success) {
    const findings = result.issues.map((issue): Finding => {
      const at = (issue.path ?? []).flatMap(({ key }) =>
        typeof key === "string" || typeof key === "number" ? [key] : [],
      );
      return { at, message: `${at.join(".") || "the file"}: ${issue.message}` };
    });
    return { faults: faultsIn(source, findings), entry: null };
  }
  const named = idOf(source.file) === result.output.id;
  const faults = named ? [] : [{ at: ["id"], message: "the file is not called like its id" }];
  return { faults: faultsIn(source, faults), entry: result.output };
}

function doubles(entries: readonly Read<ServiceFile>[]): Fault[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ source, entry }) => {
    const { id, names, aliases, formerly } = entry;
    const called: [string, Finding["at"]][] = [
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

function settingFaults(
  services: readonly Read<ServiceFile>[],
  settings: readonly Read<SettingFile>[],
  words: Catalogue["words"],
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
  const idle = settings.flatMap(({ source, entry: { id } }) => {
    const unused = used.has(id)
      ? []
      : [{ at: ["id"], message: `no service has the setting ${id}` }];
    const mute = [...words].flatMap(([locale, ids]) =>
      ids.has(id) ? [] : [{ at: ["id"], message: `${id} has no words in ${locale}` }],
    );
    return faultsIn(source, [...unused, ...mute]);
  });
  return [...dead, ...idle];
}

/** Looks at the whole catalogue and gives every fault with its file and line; empty when it is sound. */
export function lint({ services, settings, edition, words }: Catalogue): Fault[] {
  const readServices = services.map((source) => ({ source, ...read(source, ServiceFile) }));
  const readSettings = settings.map((source) => ({ source, ...read(source, SettingFile) }));
  const sound = readServices.flatMap(({ source, entry }) => (entry ? [{ source, entry }] : []));
  const switches = readSettings.flatMap(({ source, entry }) => (entry ? [{ source, entry }] : []));
  return [
    ...[...readServices, ...readSettings].flatMap(({ faults }) => faults),
    ...sound.flatMap(({ source, entry }) =>
      faultsIn(source, [
        ...SERVICE_RULES.flatMap((rule) => rule(entry)),
        ...orderFindings(source.text, ServiceFile.entries),
      ]),
    ),
    ...switches.flatMap(({ source }) =>
      faultsIn(source, orderFindings(source.text, SettingFile.entries)),
    ),
    ...[...services, ...settings].flatMap((source) =>
      faultsIn(source, dateFindings(source.text, edition)),
    ),
    ...doubles(sound),
    ...settingFaults(sound, switches, words),
  ];
}
