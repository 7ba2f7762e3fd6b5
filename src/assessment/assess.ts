/** From answers to everything that can be said of them: the whole method in one call (method 2 to 9). */
import { actionsOf, type Action } from "./actions.ts";
import type { Answers } from "./answers.ts";
import type { Catalogue } from "./catalogue.ts";
import { interferersOf, type Interferers } from "./interferers.ts";
import {
  fallsShort,
  judge,
  needOf,
  overallLevel,
  type Judgement,
  type OverallLevel,
} from "./level.ts";
import { firstThree, planOf, type PlannedAction } from "./plan.ts";
import { recommender, type Recommendation, type Recommender } from "./recommend.ts";
import { partsOf, scoreOf, type Score } from "./score.ts";
import { shortestWayUp } from "./shortest.ts";
import type { Situation } from "./situation.ts";
import { understand, type Understood } from "./understand.ts";
import type { Level } from "./vocabulary.ts";

/** A judged use with what follows from it. */
export interface AssessedUse extends Judgement {
  readonly need: Level | null;
  readonly fallsShort: boolean;
  readonly interferers: Interferers | null;
  readonly recommendations: readonly Recommendation[];
}

/** What holds now: score, levels and uses of a situation, without a plan. */
export interface Findings {
  readonly situation: Situation;
  readonly score: Score | null;
  readonly level: OverallLevel | null;
  readonly uses: readonly AssessedUse[];
}

/** What could be done about it. */
export interface Advice {
  /** Every action that exists, listed in the plan or not. */
  readonly actions: readonly Action[];
  readonly plan: readonly PlannedAction[];
  readonly first: readonly Action[];
  readonly shortestWayUp: readonly string[] | null;
}

export interface Assessment extends Findings, Advice {
  readonly understood: Understood;
  readonly recommender: Recommender;
}

/** Works out score, levels, interferers, recommendations and the plan of a situation; serves what-if as well:
 * give it the situation after the ticked actions (method 7). */
export function assessSituation(
  situation: Situation,
  catalogue: Catalogue,
): Findings & Advice & { readonly recommender: Recommender } {
  const { method } = catalogue;
  const judgements = judge(situation, method);
  const level = overallLevel(judgements);
  const parts = partsOf(situation, judgements, method);
  const asked = recommender(situation, catalogue);
  const uses = judgements.map((judgement) => ({
    ...judgement,
    need: needOf(judgement, method),
    fallsShort: fallsShort(judgement, method),
    interferers: interferersOf(judgement, situation.answers),
    recommendations: asked.recommend(judgement, level),
  }));
  const recommendations = uses.map((use) => use.recommendations);
  const actions = actionsOf(situation, judgements, recommendations, asked, catalogue);
  const way = shortestWayUp(situation, judgements, actions, catalogue);
  const plan = planOf(actions, { situation, judgements, parts }, way ?? [], catalogue);
  return {
    situation,
    score: scoreOf(situation, parts),
    level,
    uses,
    actions,
    plan,
    first: firstThree(plan, way ?? []),
    shortestWayUp: way,
    recommender: asked,
  };
}

/** Takes checked answers and a catalogue and gives the whole assessment. Pure: the same answers, method and
 * catalogue give the same assessment (method 6, rule 8). */
export function assess(answers: Answers, catalogue: Catalogue): Assessment {
  const understood = understand(answers, catalogue);
  return { understood, ...assessSituation(understood.situation, catalogue) };
}
