/** The order of a criterion's verdicts, and beside which of them a setting is asked (4-criterion). */
import type { AssessedUse } from "../assessment/assess.ts";
import { isListed, type Place } from "../assessment/situation.ts";
import { rank, type Finding } from "../assessment/verdict.ts";
import type { ServiceCriterion, SettingAnswer } from "../assessment/vocabulary.ts";
import { library } from "../catalogue/library.ts";

/** One verdict's place in the list. */
export interface RowPlan {
  readonly key: string;
  /** The settings that are asked beside it. */
  readonly ask: readonly string[];
  /** The key of the earlier row where the setting that decides this one is asked. */
  readonly askedAt: string | null;
}

interface Wanted {
  readonly settings: ReadonlyMap<string, SettingAnswer>;
  /** Settings that are asked here whatever was answered: no other screen asks them. */
  readonly always: readonly string[];
}

/** The settings that can lift a criterion at this place, in the catalogue's order. */
function liftsOf(at: Place, criterion: ServiceCriterion): string[] {
  if (!isListed(at)) return [];
  return [...at.lifts].flatMap(([id, lifts]) =>
    lifts[criterion] !== undefined && library.settings.has(id) ? [id] : [],
  );
}

function isOpen(finding: Finding, answer: SettingAnswer | undefined): boolean {
  return finding.low !== finding.high && (answer === undefined || answer === "unknown");
}

function better(a: Finding, b: Finding): number {
  return rank(b.low) - rank(a.low) || rank(b.high) - rank(a.high);
}

/** Gives the uses that a criterion applies to, the best first, each setting beside the first that it decides. */
export function planRows(
  uses: readonly AssessedUse[],
  criterion: ServiceCriterion,
  { settings, always }: Wanted,
): RowPlan[] {
  const askedAt = new Map<string, string>();
  return uses
    .flatMap(({ use, findings }) => {
      const finding = findings[criterion];
      return finding === null ? [] : [{ use, finding }];
    })
    .sort((a, b) => better(a.finding, b.finding))
    .map(({ use, finding }) => {
      const wanted = liftsOf(use.at, criterion).filter(
        (id) => always.includes(id) || isOpen(finding, settings.get(id)),
      );
      const ask = wanted.filter((id) => !askedAt.has(id));
      const earlier = wanted.map((id) => askedAt.get(id)).find((key) => key !== undefined);
      for (const id of ask) askedAt.set(id, use.key);
      return { key: use.key, ask, askedAt: ask.length > 0 ? null : (earlier ?? null) };
    });
}
