/** Where a step of the journey leads, for the links at its foot. */
import { around, SECTIONS, type Section, type Step } from "../assessment/flow.ts";
import { library } from "../catalogue/library.ts";
import { formatRoute } from "./route.ts";
import { useVisitor } from "./store.ts";

/** The hashes of the steps before and after; null at the ends. */
export interface Ways {
  readonly back: string | null;
  readonly next: string | null;
}

function hashOf(step: Step | null): string | null {
  return step === null ? null : formatRoute(step);
}

/** Gives the ways out of a step for what the visitor has said so far. */
export function useWays(step: Step): Ways {
  const answers = useVisitor((visitor) => visitor.answers);
  const { before, after } = around(step, answers, library);
  return { back: hashOf(before), next: hashOf(after) };
}

/** Gives the number of a section, 1 to 5, as the progress shows it. */
export function numberOf(section: Section): number {
  return SECTIONS.indexOf(section) + 1;
}
