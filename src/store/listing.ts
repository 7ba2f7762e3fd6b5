/** The catalogue as it is browsed: searched, filtered, in order, in groups of kinds. */
import { standingOf } from "../assessment/candidates.ts";
import { findingsAsItComes } from "../assessment/alone.ts";
import { fold } from "../catalogue/fold.ts";
import { library } from "../catalogue/library.ts";
import type { ServiceFile } from "../catalogue/schema.ts";
import { byReach, searchIn } from "../catalogue/search.ts";
import { conditionsOf, type Browsing, type Filter, type Order } from "./browsing.ts";
import { nameOfService } from "./naming.ts";
import { profileOf, type Profile } from "./profile.ts";
import { GROUPS, type KindGroup } from "./shelf.ts";

/** A group of kinds with its services. */
export interface ListedGroup {
  readonly group: KindGroup;
  readonly rows: readonly Profile[];
}

export interface Listing {
  /** All that was found, in order. */
  readonly rows: readonly Profile[];
  /** The same in groups of kinds; null where something is searched or filtered. */
  readonly groups: readonly ListedGroup[] | null;
  /** How many the catalogue has. */
  readonly total: number;
}

const findNames = searchIn(library.entries);

function serves({ kind, also }: ServiceFile, wanted: Filter["kind"]): boolean {
  return wanted === null || kind === wanted || also.includes(wanted);
}

function speaksJapanese({ japanese }: ServiceFile, wanted: Filter["japanese"]): boolean {
  return wanted === null || japanese === "full" || (wanted === "some" && japanese === "partial");
}

function passes(
  { entry, marks }: Profile,
  { kind, verdicts, platform, japanese }: Filter,
): boolean {
  const judged = Object.entries(verdicts).every(([criterion, wanted]) =>
    marks.some((mark) => mark.criterion === criterion && mark.verdict === wanted),
  );
  const runs = platform === null || entry.platforms.includes(platform);
  return judged && runs && serves(entry, kind) && speaksJapanese(entry, japanese);
}

type Compare = (a: Profile, b: Profile) => number;

function byFirmness(): Compare {
  const { services, method } = library;
  const standings = new Map(
    [...services].map(([id, service]) => [id, standingOf(findingsAsItComes(service), method)]),
  );
  const of = ({ id, marks }: Profile) => (marks.length === 0 ? undefined : standings.get(id));
  return (a, b) => {
    const [first, second] = [of(a), of(b)];
    const ceilings = (second?.ceiling ?? 0) - (first?.ceiling ?? 0);
    return ceilings || (second?.points ?? 0) - (first?.points ?? 0);
  };
}

function byName(locale: string): Compare {
  const { compare } = new Intl.Collator(locale);
  const written = ({ entry }: Profile): string =>
    locale.startsWith("ja") ? entry.names.kana : nameOfService(entry.id, locale);
  return (a, b) => compare(written(a), written(b));
}

/** What has ended stands behind what runs. */
function runningFirst(a: Profile, b: Profile): number {
  return Number(a.marks.length === 0) - Number(b.marks.length === 0);
}

function inOrder(rows: readonly Profile[], order: Order, locale: string): readonly Profile[] {
  if (order === "usual") return [...rows].sort(runningFirst);
  return [...rows].sort(order === "firm" ? byFirmness() : byName(locale));
}

function profiles(entries: readonly ServiceFile[]): Profile[] {
  return entries.flatMap(({ id }) => profileOf(id) ?? []);
}

/** Gives what is listed for how the visitor browses; what was typed keeps the search's own order unless the
 * visitor asks for another. */
export function listingOf({ typed, filter, order }: Browsing, locale: string): Listing {
  const searched = fold(typed) !== "";
  const all = [...library.entries.values()];
  const found = profiles(searched ? findNames(typed) : all.sort(byReach));
  const passed = found.filter((profile) => passes(profile, filter));
  const rows = searched && order === "usual" ? passed : inOrder(passed, order, locale);
  const total = library.entries.size;
  if (searched || conditionsOf(filter) > 0) return { rows, groups: null, total };
  const groups = GROUPS.flatMap(([group, kinds]) => {
    const some = rows.filter(({ entry }) => kinds.some((kind) => kind === entry.kind));
    return some.length === 0 ? [] : [{ group, rows: some }];
  });
  return { rows, groups, total };
}
