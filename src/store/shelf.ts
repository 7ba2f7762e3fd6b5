/** The services a visitor can pick from, in groups of kinds as their tiles stand, and by search. */
import { keyOf } from "../assessment/answers.ts";
import type { Kind } from "../assessment/vocabulary.ts";
import { fold } from "../catalogue/fold.ts";
import { library } from "../catalogue/library.ts";
import type { ServiceFile } from "../catalogue/schema.ts";
import { byReach, searchIn } from "../catalogue/search.ts";
import { nameOfService } from "./naming.ts";
import { addUse, removeUse, useVisitor } from "./store.ts";

/** Kinds that stand together, the most usual groups first. */
export const GROUPS = [
  ["messaging-calls", ["messaging", "calls"]],
  ["mail", ["mail"]],
  ["search", ["search"]],
  ["payment", ["payment"]],
  ["social-video", ["social", "video"]],
  ["notes-photos", ["notes", "photos"]],
  ["maps-translation", ["maps", "translation"]],
  ["files", ["files"]],
  ["passwords-calendar", ["passwords", "calendar"]],
  ["browser", ["browser"]],
  ["ai", ["ai"]],
  ["shopping", ["shopping"]],
  ["vpn", ["vpn"]],
  ["blog", ["blog"]],
] as const satisfies readonly (readonly [string, readonly Kind[]])[];

export type KindGroup = (typeof GROUPS)[number][0];

/** One service to pick. `ended`: the day a discontinued one ended; it is found by search alone. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly ended: string | null;
}

/** A group of kinds with its services, the most used first. */
export interface Shelf {
  readonly group: KindGroup;
  readonly offers: readonly Offer[];
}

/** One use as the tray shows it: `key` to take it away by; `id` of its service here, null for an unlisted one. */
export interface Picked {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly kind: Kind | null;
}

const search = searchIn(library.entries);

function offerOf({ id, status, ended }: ServiceFile, locale: string): Offer {
  const end = status === "discontinued" ? (ended ?? "") : null;
  return { id, name: nameOfService(id, locale), ended: end };
}

/** Gives the groups that have services which still run, in order. */
export function shelves(locale: string): Shelf[] {
  const running = [...library.entries.values()].filter(({ status }) => status === "active");
  return GROUPS.flatMap(([group, kinds]) => {
    const entries = running.filter(({ kind }) => kinds.some((one) => one === kind)).sort(byReach);
    const offers = entries.map((entry) => offerOf(entry, locale));
    return offers.length === 0 ? [] : [{ group, offers }];
  });
}

/** Gives the services that answer to what was typed, best first; null where nothing to look for was typed. */
export function findOffers(typed: string, locale: string): Offer[] | null {
  if (fold(typed) === "") return null;
  return search(typed).map((entry) => offerOf(entry, locale));
}

/** Gives the service that is called just what was typed, if there is one. */
export function sameName(typed: string, locale: string): Offer | null {
  const wanted = fold(typed);
  const offers = findOffers(typed, locale) ?? [];
  return offers.find(({ name }) => fold(name) === wanted) ?? null;
}

function currentId(id: string): string {
  return library.renamed.services.get(id) ?? id;
}

/** Gives what the visitor picked, in their order. */
export function usePicked(locale: string): Picked[] {
  const { uses } = useVisitor(({ answers }) => answers);
  return uses.map(({ service }) => {
    const key = keyOf(service);
    if (typeof service !== "string")
      return { key, id: null, name: service.name, kind: service.kind };
    const id = currentId(service);
    return {
      key,
      id,
      name: nameOfService(id, locale),
      kind: library.entries.get(id)?.kind ?? null,
    };
  });
}

/** Picks a service of the catalogue, or takes it back, under whatever id it was picked. */
export function pick(id: string, picked: boolean): void {
  if (picked) addUse(id);
  else {
    for (const { service } of useVisitor.getState().answers.uses) {
      if (typeof service === "string" && currentId(service) === id) removeUse(service);
    }
  }
}
