/** For what can decide a life: which uses are meant, and where to talk if meeting is not possible (A1). */
import type { AssessedUse, Findings } from "../assessment/assess.ts";
import type { Recommendation } from "../assessment/recommend.ts";
import type { Level } from "../assessment/vocabulary.ts";

/** The best place to talk that the visitor has: `level` as it stands, at least; and a service that would close
 * better, if the rules recommend one. */
export interface Channel {
  readonly use: AssessedUse["use"];
  readonly level: Level;
  readonly better: Recommendation | null;
}

/** Gives the visitor's conversation that closes best; null without any. Equal ones: the first in the result's order. */
export function bestChannel({ uses }: Pick<Findings, "uses">): Channel | null {
  const talks = uses.flatMap(({ use, level, recommendations }) =>
    use.mode === "conversation" && level !== null ? [{ use, level, recommendations }] : [],
  );
  const best = talks.reduce<(typeof talks)[number] | null>(
    (first, one) => (first === null || closer(one.level, first.level) ? one : first),
    null,
  );
  if (best === null) return null;
  const { use, level, recommendations } = best;
  const better = recommendations.find((one) => one.level > level.low) ?? null;
  return { use, level: level.low, better };
}

interface Range {
  readonly low: Level;
  readonly high: Level;
}

function closer(a: Range, b: Range): boolean {
  return a.low > b.low || (a.low === b.low && a.high > b.high);
}

/** Gives the uses that can decide a life, by what to do about them: talked about, kept, or asked and published. */
export function decisiveUses({ uses }: Pick<Findings, "uses">) {
  const meant = uses.map(({ use }) => use).filter(({ stakes }) => stakes === "decisive");
  return {
    any: meant.length > 0,
    kept: meant.filter(({ mode }) => mode === "vault"),
    open: meant.filter(({ mode }) => mode === "lookup" || mode === "public"),
  };
}
