/** What the rules need to know of the catalogue: the shape of its facts, no fact itself (method 1, 2, 7, 8). */
import type { Drawback, Reason } from "./reasons.ts";
import type {
  Cost,
  Criterion,
  DataQuestion,
  DeviceQuestion,
  Grade,
  Kind,
  KnownVerdict,
  Level,
  LevelCriterion,
  Minutes,
  People,
  Platform,
  Question,
  ServiceCriterion,
  Stakes,
} from "./vocabulary.ts";

/** The page that shows a verdict, and the day it was looked up; both null only for `not-looked-up`. */
export interface Evidence {
  readonly reason: Reason;
  readonly source: {
    readonly url: string;
    readonly title: string;
    readonly published?: string;
  } | null;
  readonly checked: string | null;
}

export interface JudgedVerdict extends Evidence {
  readonly verdict: KnownVerdict;
}

/** What a setting answered `yes` brings a criterion to, with the evidence for it. */
export interface Lift extends Evidence {
  readonly to: Grade;
}

/** How much moving to a service takes (method 7). */
export interface Effort {
  readonly minutes: Minutes;
  readonly people: People;
  readonly cost: Cost;
}

export type ServiceVerdicts = {
  readonly [C in ServiceCriterion]: C extends "encryption" ? JudgedVerdict | null : JudgedVerdict;
};

/** A catalogue entry as the rules see it. `verdicts.encryption` is null exactly for lookup and public kinds. */
export interface Service {
  readonly id: string;
  readonly kind: Kind;
  readonly also: readonly Kind[];
  readonly active: boolean;
  readonly inJapan: boolean;
  readonly platforms: readonly Platform[];
  readonly network: "central" | "federated" | "peer-to-peer";
  readonly reach: "many" | "some" | "few";
  readonly verdicts: ServiceVerdicts;
  /** By setting id: what each setting brings. */
  readonly lifts: ReadonlyMap<string, Partial<Record<ServiceCriterion, Lift>>>;
  readonly drawbacks: readonly Drawback[];
  readonly move: Effort;
}

/** A switch in a service; one id may serve several services and is asked once (method 1). */
export interface Setting {
  readonly id: string;
  readonly effort: Effort;
}

/** The weights and tables of the method, as data (method 3 to 7). */
export interface Method {
  readonly version: number;
  readonly criteria: Record<Criterion, number>;
  readonly stakesPoints: Record<Stakes, number>;
  readonly need: Record<Stakes, Level>;
  readonly ceilings: Record<LevelCriterion, Record<Grade, Level>>;
  readonly questions: Record<Question, number>;
  /** What the answer `no` brings (method 4, last column). */
  readonly without: Record<DeviceQuestion, "partly" | "no">;
  readonly people: Record<People, number>;
  readonly fallsShortBonus: number;
  readonly actions: Record<DeviceQuestion | DataQuestion | "in-person" | "spare", Effort>;
}

/** Everything the rules are given; ids that were renamed lead from the old to the new. */
export interface Catalogue {
  readonly date: string;
  readonly method: Method;
  readonly services: ReadonlyMap<string, Service>;
  readonly settings: ReadonlyMap<string, Setting>;
  readonly renamed: {
    readonly services: ReadonlyMap<string, string>;
    readonly settings: ReadonlyMap<string, string>;
  };
}
