/** What there is to check: every question that this visitor is asked, answered or not. */
import {
  DATA_QUESTIONS,
  type DataQuestion,
  type DeviceQuestion,
  type Mode,
} from "../assessment/vocabulary.ts";
import { useAskedOfUses, useDeviceQuestions, type AskedUse } from "./asked.ts";
import { useAssessment } from "./derived.ts";
import type { Route } from "./route.ts";
import { useVisitor } from "./store.ts";

/** A setting with the screen that asks it first. */
export interface SettingToCheck {
  readonly id: string;
  readonly route: Route;
}

export interface ToCheck {
  readonly uses: readonly (AskedUse & { readonly mode: Mode })[];
  readonly settings: readonly SettingToCheck[];
  readonly devices: readonly DeviceQuestion[];
  readonly data: readonly DataQuestion[];
  /** Uses that cannot be judged, and other ids that are not known here. */
  readonly notJudged: { readonly uses: readonly AskedUse[]; readonly others: readonly string[] };
  /** How many settings and questions are answered "I don't know", and how many not at all. */
  readonly unknown: number;
  readonly blank: number;
}

const BUSINESS: Route = { name: "criterion", criterion: "business" };

function settingsOfUses(uses: readonly AskedUse[]): SettingToCheck[] {
  const routes = new Map<string, Route>();
  for (const onTheWay of [true, false]) {
    for (const use of uses.filter((one) => one.onTheWay === onTheWay)) {
      const route: Route = onTheWay ? { name: "whatFor", index: use.index } : BUSINESS;
      for (const id of use.settings) if (!routes.has(id)) routes.set(id, route);
    }
  }
  return [...routes].map(([id, route]) => ({ id, route }));
}

/** Gives all that the check shows. */
export function useToCheck(): ToCheck {
  const all = useAskedOfUses();
  const devices = useDeviceQuestions();
  const { notJudged } = useAssessment().understood;
  const { settings: said, answers } = useVisitor((visitor) => visitor.answers);
  const uses = all.flatMap((use) => (use.mode === null ? [] : [{ ...use, mode: use.mode }]));
  const lost = all.filter(({ mode }) => mode === null);
  const settings = settingsOfUses(uses);
  const given = [
    ...settings.map(({ id }) => said.get(id)),
    ...[...devices, ...DATA_QUESTIONS].map((question) => answers.get(question)),
  ];
  return {
    uses,
    settings,
    devices,
    data: DATA_QUESTIONS,
    notJudged: {
      uses: lost,
      others: notJudged.filter((id) => !lost.some(({ service }) => service === id)),
    },
    unknown: given.filter((answer) => answer === "unknown").length,
    blank: given.filter((answer) => answer === undefined).length,
  };
}
