import { create } from "zustand";
import type { Route } from "./route.ts";

/** Where the visitor is, in which language. Kept in step with the address by visit.ts. */
export interface Place {
  readonly route: Route;
  readonly locale: string;
  /** Counts arrivals after the load: 0 on load, when focus stays where it is. */
  readonly arrivals: number;
  /** Where to scroll to on this arrival, in CSS pixels. */
  readonly scroll: number;
}

/** The place, for screens (`usePlace((place) => place.route)`). Before script: the welcome, in Japanese. */
export const usePlace = create<Place>(() => ({
  route: { name: "welcome" },
  locale: "ja",
  arrivals: 0,
  scroll: 0,
}));
