/** How the visitor looks through the catalogue: what they search and filter by, what they open, what they compare.
 * Not an answer; kept so that coming back from a service loses nothing, and forgotten with the answers. */
import { create } from "zustand";
import { NO_ANSWERS } from "../assessment/answers.ts";
import type { Kind, Platform, ServiceCriterion, Verdict } from "../assessment/vocabulary.ts";
import { MOST_COMPARED } from "./route.ts";
import type { KindGroup } from "./shelf.ts";
import { useVisitor } from "./store.ts";

/** The orders that rows can stand in: most used in Japan, what holds furthest, by name. */
export const ORDERS = ["usual", "firm", "name"] as const;
export type Order = (typeof ORDERS)[number];

/** How much of the interface must be Japanese. */
export const JAPANESE_WANTED = ["full", "some"] as const;
export type JapaneseWanted = (typeof JAPANESE_WANTED)[number];

/** What a service must meet to be listed; null and absent let everything pass. */
export interface Filter {
  readonly kind: Kind | null;
  readonly verdicts: Readonly<Partial<Record<ServiceCriterion, Verdict>>>;
  readonly platform: Platform | null;
  readonly japanese: JapaneseWanted | null;
}

export interface Browsing {
  readonly typed: string;
  readonly filter: Filter;
  readonly order: Order;
  /** Groups of kinds that stand open. */
  readonly open: readonly KindGroup[];
  /** Ids to compare, in the order they were picked. */
  readonly picked: readonly string[];
}

const NO_FILTER: Filter = { kind: null, verdicts: {}, platform: null, japanese: null };
const START: Browsing = { typed: "", filter: NO_FILTER, order: "usual", open: [], picked: [] };

/** The state, for screens. */
export const useBrowsing = create<Browsing>(() => START);

useVisitor.subscribe(({ answers }) => {
  if (answers === NO_ANSWERS) useBrowsing.setState(START);
});

/** Looks for a name. */
export function search(typed: string): void {
  useBrowsing.setState({ typed });
}

/** Changes some of the filter. */
export function narrow(by: Partial<Filter>): void {
  useBrowsing.setState(({ filter }) => ({ filter: { ...filter, ...by } }));
}

/** Asks for a verdict of a criterion; null for any. */
export function wantVerdict(criterion: ServiceCriterion, verdict: Verdict | null): void {
  const { [criterion]: _, ...others } = useBrowsing.getState().filter.verdicts;
  narrow({ verdicts: verdict === null ? others : { ...others, [criterion]: verdict } });
}

/** Lets everything pass again, whatever was looked for. */
export function widen(): void {
  useBrowsing.setState({ filter: NO_FILTER, typed: "" });
}

/** Shows all of one kind and nothing else. */
export function showKind(kind: Kind): void {
  useBrowsing.setState({ filter: { ...NO_FILTER, kind }, typed: "" });
}

/** Puts the rows in another order. */
export function putInOrder(order: Order): void {
  useBrowsing.setState({ order });
}

/** Notes that a group of kinds was opened or closed. */
export function openGroup(group: KindGroup, isOpen: boolean): void {
  const others = useBrowsing.getState().open.filter((one) => one !== group);
  useBrowsing.setState({ open: isOpen ? [...others, group] : others });
}

/** Picks a service to compare, or takes it back; more than four are not taken. */
export function pickToCompare(id: string, picked: boolean): void {
  const others = useBrowsing.getState().picked.filter((one) => one !== id);
  const next = picked ? [...others, id] : others;
  if (next.length <= MOST_COMPARED) useBrowsing.setState({ picked: next });
}

/** Puts these in the place of what was picked. */
export function pickAll(ids: readonly string[]): void {
  useBrowsing.setState({ picked: ids });
}

/** How many conditions the filter sets. */
export function conditionsOf({ kind, verdicts, platform, japanese }: Filter): number {
  const single = [kind, platform, japanese].filter((one) => one !== null).length;
  return single + Object.keys(verdicts).length;
}
