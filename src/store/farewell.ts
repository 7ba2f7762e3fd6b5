import { library } from "../catalogue/library.ts";

/** What is known of a service that has ended (method 2). */
export interface Farewell {
  /** The day of its end, where it is known. */
  readonly ended: string | null;
  /** Where an account is deleted. */
  readonly deletion: string | null;
}

/** Gives the end of a discontinued service; null for one that is not in the catalogue. */
export function farewellOf(id: string): Farewell | null {
  const entry = library.entries.get(id);
  if (entry?.status !== "discontinued") return null;
  return { ended: entry.ended ?? null, deletion: entry.deletion?.url ?? null };
}
