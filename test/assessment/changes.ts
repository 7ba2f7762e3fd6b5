/** Every single thing that a visitor or the catalogue could say better, or say at last (method 6.2 and 6.3). */
import type { UnlistedService } from "../../src/assessment/answers.ts";
import type { Catalogue, Service } from "../../src/assessment/catalogue.ts";
import {
  QUESTIONS,
  SERVICE_CRITERIA,
  type Answer,
  type KnownVerdict,
  type SettingAnswer,
} from "../../src/assessment/vocabulary.ts";
import type { Encounter } from "./generate.ts";

export interface Changed {
  readonly what: "answer" | "setting" | "unlisted" | "verdict" | "lift";
  readonly where: string;
  readonly to: string;
  readonly after: Encounter;
}

/** Gives what a word may become; nothing where it may not change. `undefined` stands for absent. */
export interface Turns {
  readonly answer: (was: Answer | undefined) => readonly Answer[];
  readonly setting: (was: SettingAnswer | undefined) => readonly SettingAnswer[];
  readonly verdict: (was: KnownVerdict) => readonly KnownVerdict[];
}

function better(was: string | undefined): readonly ("partly" | "yes")[] {
  if (was === "no") return ["partly", "yes"];
  return was === "partly" ? ["yes"] : [];
}

/** no → partly → yes. */
export const RAISE: Turns = {
  answer: better,
  setting: (was) => (was === "no" ? ["yes"] : []),
  verdict: better,
};

const unsaid = (was: string | undefined): boolean => was === undefined || was === "unknown";

/** Unknown or absent → anything known. */
export const LEARN: Turns = {
  answer: (was) => (unsaid(was) ? ["no", "partly", "yes", "not-applicable"] : []),
  setting: (was) => (unsaid(was) ? ["no", "yes"] : []),
  verdict: (was) => (unsaid(was) ? ["no", "partly", "yes"] : []),
};

function inAnswers({ catalogue, answers }: Encounter, turns: Turns): Changed[] {
  return QUESTIONS.flatMap((where) =>
    turns.answer(answers.answers.get(where)).map((to): Changed => {
      const said = new Map(answers.answers).set(where, to);
      return {
        what: "answer",
        where,
        to,
        after: { catalogue, answers: { ...answers, answers: said } },
      };
    }),
  );
}

function inSettings({ catalogue, answers }: Encounter, turns: Turns): Changed[] {
  const { renamed } = catalogue;
  const now = (id: string): string => renamed.settings.get(id) ?? id;
  const saidSo = new Set([...answers.settings.keys()].map(now));
  // A switch that was answered under another of its names is not absent.
  const ids = [...catalogue.settings.keys(), ...renamed.settings.keys()].filter(
    (id) => answers.settings.has(id) || !saidSo.has(now(id)),
  );
  return ids.flatMap((where) =>
    turns.setting(answers.settings.get(where)).map((to): Changed => {
      const settings = new Map(answers.settings).set(where, to);
      return {
        what: "setting",
        where,
        to,
        after: { catalogue, answers: { ...answers, settings } },
      };
    }),
  );
}

function changedPlace(place: UnlistedService, turns: Turns): UnlistedService[] {
  return SERVICE_CRITERIA.flatMap((criterion) => {
    const was = place[criterion];
    return was === "not-applicable"
      ? []
      : turns.verdict(was).map((to) => ({ ...place, [criterion]: to }));
  });
}

function inUnlisted({ catalogue, answers }: Encounter, turns: Turns): Changed[] {
  return answers.uses.flatMap((use, nth) => {
    if (typeof use.service === "string") return [];
    return changedPlace(use.service, turns).map((service): Changed => {
      const uses = answers.uses.map((other, at) => (at === nth ? { ...use, service } : other));
      const where = `use ${nth}`;
      return {
        what: "unlisted",
        where,
        to: JSON.stringify(service),
        after: { catalogue, answers: { ...answers, uses } },
      };
    });
  });
}

function withService(catalogue: Catalogue, service: Service): Catalogue {
  return { ...catalogue, services: new Map(catalogue.services).set(service.id, service) };
}

function inVerdicts({ catalogue, answers }: Encounter, turns: Turns): Changed[] {
  return [...catalogue.services.values()].flatMap((service) =>
    SERVICE_CRITERIA.flatMap((criterion) => {
      const was = service.verdicts[criterion];
      if (was === null) return [];
      return turns.verdict(was.verdict).map((to): Changed => {
        const verdicts = { ...service.verdicts, [criterion]: { ...was, verdict: to } };
        const after = { answers, catalogue: withService(catalogue, { ...service, verdicts }) };
        return { what: "verdict", where: `${service.id} ${criterion}`, to, after };
      });
    }),
  );
}

function inLifts({ catalogue, answers }: Encounter): Changed[] {
  return [...catalogue.services.values()].flatMap((service) =>
    [...service.lifts].flatMap(([setting, brings]) =>
      SERVICE_CRITERIA.flatMap((criterion) => {
        const was = brings[criterion];
        return better(was?.to).flatMap((to): Changed[] => {
          if (was === undefined) return [];
          const lifted = { ...brings, [criterion]: { ...was, to } };
          const lifts = new Map(service.lifts).set(setting, lifted);
          const after = { answers, catalogue: withService(catalogue, { ...service, lifts }) };
          return [{ what: "lift", where: `${service.id} ${setting} ${criterion}`, to, after }];
        });
      }),
    ),
  );
}

/** Every encounter that differs by one raised answer, setting, verdict or lift. */
export function raised(encounter: Encounter): Changed[] {
  return [...said(encounter, RAISE), ...inLifts(encounter)];
}

/** Every encounter in which one thing more is known. */
export function learned(encounter: Encounter): Changed[] {
  return said(encounter, LEARN);
}

function said(encounter: Encounter, turns: Turns): Changed[] {
  return [
    ...inAnswers(encounter, turns),
    ...inSettings(encounter, turns),
    ...inUnlisted(encounter, turns),
    ...inVerdicts(encounter, turns),
  ];
}
