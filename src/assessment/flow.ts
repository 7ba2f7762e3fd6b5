/** The order of the journey, replayed from the answers alone (habit 1: the flow routes, the rules compute). */
import type { Answers } from "./answers.ts";
import type { Catalogue, Service } from "./catalogue.ts";
import { hasLevel, LEVEL_CRITERIA, modeOf, type LevelCriterion } from "./vocabulary.ts";

/** One step of the journey. `use` is the place of a use in the answers, counted from 1. */
export type Step =
  | { readonly name: "uses" }
  | { readonly name: "whatFor"; readonly index: number }
  | { readonly name: "criterion"; readonly criterion: LevelCriterion }
  | { readonly name: "data" }
  | { readonly name: "check" }
  | { readonly name: "result" };

/** The five sections of the journey, one stroke of the tally character each. */
export const SECTIONS = ["uses", "whatFor", "criterion", "data", "check"] as const;
export type Section = (typeof SECTIONS)[number];

/** The catalogue's service of a use, under its new id where it was renamed. */
function serviceOf(
  service: Answers["uses"][number]["service"],
  { services, renamed }: Catalogue,
): Service | undefined {
  if (typeof service !== "string") return undefined;
  return services.get(renamed.services.get(service) ?? service);
}

/** The places (from 1) of the uses that are asked what they are for: conversations and vaults that are judged. */
export function askedUses({ uses }: Answers, catalogue: Catalogue): number[] {
  return uses.flatMap(({ service }, index) => {
    const entry = serviceOf(service, catalogue);
    const kind = typeof service === "string" ? entry?.kind : service.kind;
    const judged = entry === undefined || entry.active;
    return kind !== undefined && judged && hasLevel(modeOf(kind)) ? [index + 1] : [];
  });
}

/** Gives every step in order, for these answers. */
export function stepsOf(answers: Answers, catalogue: Catalogue): Step[] {
  return [
    { name: "uses" },
    ...askedUses(answers, catalogue).map((index): Step => ({ name: "whatFor", index })),
    ...LEVEL_CRITERIA.map((criterion): Step => ({ name: "criterion", criterion })),
    { name: "data" },
    { name: "check" },
    { name: "result" },
  ];
}

function isSame(a: Step, b: Step): boolean {
  if (a.name === "whatFor") return b.name === "whatFor" && a.index === b.index;
  if (a.name === "criterion") return b.name === "criterion" && a.criterion === b.criterion;
  return a.name === b.name;
}

/** Gives the steps before and after one, null at the ends. A step that is not on the way (a use that is not
 * asked) leads back to the check. */
export function around(
  step: Step,
  answers: Answers,
  catalogue: Catalogue,
): { readonly before: Step | null; readonly after: Step | null } {
  const steps = stepsOf(answers, catalogue);
  const at = steps.findIndex((one) => isSame(one, step));
  if (at < 0) return { before: { name: "check" }, after: { name: "check" } };
  return { before: steps[at - 1] ?? null, after: steps[at + 1] ?? null };
}

/** Gives the settings that decide a verdict of a use, in the catalogue's order. */
export function settingsOf(
  service: Answers["uses"][number]["service"],
  catalogue: Catalogue,
): string[] {
  const entry = serviceOf(service, catalogue);
  return entry === undefined
    ? []
    : [...entry.lifts.keys()].filter((id) => catalogue.settings.has(id));
}

/** The settings that no "what for" screen asks: those of lookup and public uses alone. */
export function remainingSettings(answers: Answers, catalogue: Catalogue): string[] {
  const asked = new Set(askedUses(answers, catalogue));
  const settings = (wanted: boolean): Set<string> =>
    new Set(
      answers.uses.flatMap(({ service }, index) =>
        asked.has(index + 1) === wanted ? settingsOf(service, catalogue) : [],
      ),
    );
  const shown = settings(true);
  return [...settings(false)].filter((id) => !shown.has(id));
}
