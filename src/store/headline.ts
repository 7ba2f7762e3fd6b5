/** What the result says first: the overall level and what holds it back (method 3). */
import type { Assessment } from "../assessment/assess.ts";
import { holdingBack, type Holding } from "../assessment/holding.ts";
import { levelled, type OverallLevel } from "../assessment/level.ts";
import { library } from "../catalogue/library.ts";

export interface Headline {
  readonly level: OverallLevel;
  readonly holding: Holding | null;
  /** The level speaks of vaults alone: nothing is said to anybody, things are kept. */
  readonly vaultsAlone: boolean;
  /** A conversation or vault can decide a life (A1). */
  readonly decisive: boolean;
}

/** Gives the headline; null where there is no conversation and no vault. */
export function headlineOf({ level, uses }: Assessment): Headline | null {
  if (level === null) return null;
  return {
    level,
    holding: holdingBack(uses, level, library),
    vaultsAlone: levelled(uses).every(({ use }) => use.mode === "vault"),
    decisive: uses.some((one) => one.level !== null && one.use.stakes === "decisive"),
  };
}
