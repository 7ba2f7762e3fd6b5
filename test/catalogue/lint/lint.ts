import { idleCodes, thinKinds, wordsOfCodes, type CodeFiles, type Rooms } from "./codeRules.ts";
import { doubles, settingFaults, titleFaults, usualFaults } from "./crossRules.ts";
import type { Fault, Source } from "./fault.ts";
import { readServices, readSettings } from "./read.ts";

/** What the lint is given: the files as text, and the catalogue's own date. */
export interface Entries {
  readonly services: readonly Source[];
  readonly settings: readonly Source[];
  /** The day of the edition; dates are held against it, never against today. */
  readonly edition: string;
}

/** A whole catalogue: its entries, the most used services, its codes and their words in every locale. */
export interface Catalogue extends Entries {
  readonly usual: Source;
  readonly code: CodeFiles;
  readonly locales: readonly Rooms[];
}

/** Looks at entries, each by itself and beside the others; gives every fault with its file and line. */
export function lintEntries({ services, settings, edition }: Entries): Fault[] {
  const read = readServices(services, edition);
  const switches = readSettings(settings, edition);
  return [
    ...read.faults,
    ...switches.faults,
    ...doubles(read.sound),
    ...settingFaults(read.sound, switches.sound),
    ...titleFaults(read.sound, switches.sound),
  ];
}

/** Looks at what only a whole catalogue has: words, codes, kinds, and the services that are offered first. */
export function lintWhole({ usual, code, locales, ...entries }: Catalogue): Fault[] {
  const { sound } = readServices(entries.services, entries.edition);
  const settings = readSettings(entries.settings, entries.edition).sound;
  return [
    ...usualFaults(usual, sound),
    ...wordsOfCodes(locales, settings),
    ...idleCodes(sound, code.reasons),
    ...thinKinds(sound, code.vocabulary),
  ];
}

/** Looks at a whole catalogue; empty when it is sound. */
export function lint(catalogue: Catalogue): Fault[] {
  return [...lintEntries(catalogue), ...lintWhole(catalogue)];
}
