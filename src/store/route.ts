import { LEVEL_CRITERIA, type LevelCriterion } from "../assessment/vocabulary.ts";

const PLAIN = [
  "welcome",
  "uses",
  "unlisted",
  "data",
  "check",
  "result",
  "take",
  "verify",
  "method",
  "catalogue",
  "about",
] as const;

type PlainName = (typeof PLAIN)[number];

/** How many services can stand side by side. */
export const MOST_COMPARED = 4;

/** Where in the app the visitor is. `index` counts the uses of "what for" from 1; services go by their ids, which
 * the catalogue need not know; `data` may be anything. */
export type Route =
  | { readonly name: PlainName }
  | { readonly name: "whatFor"; readonly index: number }
  | { readonly name: "criterion"; readonly criterion: LevelCriterion }
  | { readonly name: "service"; readonly service: string }
  | { readonly name: "compare"; readonly services: readonly string[] }
  | { readonly name: "shared"; readonly data: string };

export type RouteName = Route["name"];

/** A parsed hash: the route, and the locale when the hash names one (`#/uses?lang=en`). */
export interface Address {
  readonly route: Route;
  readonly locale: string | undefined;
}

const FIRST: Route = { name: "welcome" };

/** Reads `location.hash`. Anything unknown is the welcome screen. */
export function parseHash(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const locale = new URLSearchParams(query).get("lang") ?? undefined;
  return {
    route:
      plainRoute(path) ??
      numberedRoute(path) ??
      criterionRoute(path) ??
      catalogueRoute(path) ??
      sharedRoute(path) ??
      FIRST,
    locale,
  };
}

/** Writes a route as a hash for a native link, with the locale when one is given. */
export function formatRoute(route: Route, locale?: string): string {
  return `#${pathOf(route)}${locale === undefined ? "" : `?lang=${locale}`}`;
}

function pathOf(route: Route): string {
  if (route.name === "whatFor") return `/what-for/${route.index}`;
  if (route.name === "criterion") return `/criteria/${route.criterion}`;
  if (route.name === "service") return `/catalogue/${route.service}`;
  if (route.name === "compare") return `/catalogue/compare/${route.services.join()}`;
  if (route.name === "shared") return `/shared/${route.data}`;
  if (route.name === "welcome") return "/";
  return route.name === "unlisted" ? "/uses/unlisted" : `/${route.name}`;
}

function plainRoute(path: string): Route | undefined {
  const name = PLAIN.find((candidate) => pathOf({ name: candidate }) === path);
  return name && { name };
}

function numberedRoute(path: string): Route | undefined {
  const digits = /^\/what-for\/([1-9]\d{0,2})$/.exec(path)?.[1];
  return digits === undefined ? undefined : { name: "whatFor", index: Number(digits) };
}

function criterionRoute(path: string): Route | undefined {
  const criterion = LEVEL_CRITERIA.find((candidate) => path === `/criteria/${candidate}`);
  return criterion && { name: "criterion", criterion };
}

function catalogueRoute(path: string): Route | undefined {
  const [, , list, service] =
    /^\/catalogue\/(compare\/([a-z0-9,-]+)$)?([a-z0-9-]+$)?/.exec(path) ?? [];
  if (list !== undefined) {
    return { name: "compare", services: list.split(",", MOST_COMPARED) };
  }
  return service === undefined ? undefined : { name: "service", service };
}

function sharedRoute(path: string): Route | undefined {
  const data = /^\/shared\/(.*)/s.exec(path)?.[1];
  return data === undefined ? undefined : { name: "shared", data };
}
