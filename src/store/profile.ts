/** What the catalogue says of one service, for its row, its page and a comparison. */
import { judgeAlone } from "../assessment/alone.ts";
import type { JudgedVerdict, Service } from "../assessment/catalogue.ts";
import type { UseLevel } from "../assessment/level.ts";
import { rank } from "../assessment/verdict.ts";
import {
  SERVICE_CRITERIA,
  type Grade,
  type Mode,
  type ServiceCriterion,
  type Verdict,
} from "../assessment/vocabulary.ts";
import { library } from "../catalogue/library.ts";
import type { ServiceFile } from "../catalogue/schema.ts";

/** A criterion of a service as it comes. */
export interface Mark {
  readonly criterion: ServiceCriterion;
  readonly verdict: Verdict;
  /** Null where the criterion does not apply. */
  readonly evidence: JudgedVerdict | null;
  /** What its settings could bring it to; null where they bring nothing. */
  readonly upTo: Grade | null;
}

export interface Profile {
  readonly id: string;
  readonly entry: ServiceFile;
  readonly mode: Mode;
  /** Empty for a discontinued service, which is not judged (method 2). */
  readonly marks: readonly Mark[];
  /** How far it carries words by itself; null for lookup and public kinds and for discontinued services. */
  readonly level: UseLevel | null;
}

function liftOf(verdict: Verdict, high: Grade | undefined): Grade | null {
  if (high === undefined || verdict === "unknown" || verdict === "not-applicable") return null;
  return rank(high) > rank(verdict) ? high : null;
}

function make(service: Service, entry: ServiceFile): Profile {
  const { findings, level, use } = judgeAlone(service, library.method);
  const marks = SERVICE_CRITERIA.map((criterion): Mark => {
    const evidence = service.verdicts[criterion];
    const verdict = evidence?.verdict ?? "not-applicable";
    return { criterion, verdict, evidence, upTo: liftOf(verdict, findings[criterion]?.high) };
  });
  const judged = service.active ? { marks, level } : { marks: [], level: null };
  return { id: service.id, entry, mode: use.mode, ...judged };
}

const known = new Map<string, Profile>();

/** Gives the profile of a service by its id or a former one; null for an id that is not here. */
export function profileOf(asked: string): Profile | null {
  const id = library.renamed.services.get(asked) ?? asked;
  const [service, entry] = [library.services.get(id), library.entries.get(id)];
  if (service === undefined || entry === undefined) return null;
  const profile = known.get(id) ?? make(service, entry);
  known.set(id, profile);
  return profile;
}
