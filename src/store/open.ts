/** What is still open, for the score's sentence and for the questions that narrow it most (method 6). */
import { closingOf, type Closing } from "../assessment/closing.ts";
import { askedUses, settingsOf } from "../assessment/flow.ts";
import { openMatters, type Matter, type OpenMatter } from "../assessment/narrow.ts";
import type { Assessment } from "../assessment/assess.ts";
import type { Score } from "../assessment/score.ts";
import { DATA_QUESTIONS } from "../assessment/vocabulary.ts";
import { library } from "../catalogue/library.ts";
import { useAssessment } from "./derived.ts";
import { formatRoute } from "./route.ts";
import { useVisitor } from "./store.ts";

/** From this width on, in points, one figure would say too much (method 6). */
const WIDEST = 50;

/** Whether a score's range is too wide for a headline of its own. */
export function isTooWide({ low, high }: Score): boolean {
  return high - low > WIDEST;
}

/** Gives everything that makes a score a range, the widest first. */
export function openIn({ situation, score }: Assessment): OpenMatter[] {
  return score === null ? [] : openMatters(situation, score.parts, library);
}

/** A matter with the screen that asks it. */
export interface AskedMatter extends OpenMatter {
  readonly href: string;
}

/** Gives the hash of the screen that asks a setting: that of the first use that has it, else the criterion's. */
function settingHref(setting: string, answers: Parameters<typeof askedUses>[0]): string {
  const index = askedUses(answers, library).find((at) => {
    const use = answers.uses[at - 1];
    return use !== undefined && settingsOf(use.service, library).includes(setting);
  });
  if (index !== undefined) return formatRoute({ name: "whatFor", index });
  return formatRoute({ name: "criterion", criterion: "business" });
}

function hrefOf(matter: Matter, answers: Parameters<typeof askedUses>[0]): string | null {
  switch (matter.asks) {
    case "question": {
      const isData = DATA_QUESTIONS.some((question) => question === matter.question);
      return formatRoute(isData ? { name: "data" } : { name: "criterion", criterion: "devices" });
    }
    case "setting":
      return settingHref(matter.setting, answers);
    case "uses":
    case "unlisted":
      return formatRoute({ name: "uses" });
    case "catalogue":
      return null;
  }
}

/** Gives the matters that the visitor can answer, the widest first, each with its screen. */
export function useAskedMatters(): AskedMatter[] {
  const answers = useVisitor((visitor) => visitor.answers);
  return openIn(useAssessment()).flatMap((open) => {
    const href = hrefOf(open.matter, answers);
    return href === null ? [] : [{ ...open, href }];
  });
}

/** Gives what is left of the range once these are answered; null where that cannot be said. */
export function useClosing(asked: readonly AskedMatter[]): Closing | null {
  const { situation } = useAssessment();
  return asked.length === 0
    ? null
    : closingOf(
        situation,
        asked.map(({ matter }) => matter),
        library,
      );
}
