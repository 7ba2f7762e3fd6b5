/** Reads answers with a catalogue in hand: renames followed, same uses merged, unset stakes filled (method 1, 10). */
import { byCodeUnit, keyOf, type Answers, type UnlistedService, type Use } from "./answers.ts";
import type { Catalogue } from "./catalogue.ts";
import type { JudgedUse, Situation } from "./situation.ts";
import {
  DEVICES,
  hasLevel,
  KNOWN_VERDICTS,
  modeOf,
  QUESTIONS,
  SETTING_ANSWERS,
  STAKES,
  type Answer,
  type Kind,
  type KnownVerdict,
  type Question,
  type SettingAnswer,
  type Stakes,
} from "./vocabulary.ts";

/** A use as the result file writes it; stakes are unset only for a service that is not here. */
export interface UnderstoodUse {
  readonly key: string;
  readonly service: string | UnlistedService;
  readonly stakes: Stakes | null;
  readonly mustStay: boolean;
}

/** Answers in their one canonical order, the part that can be judged, and the ids that cannot. */
export interface Understood {
  readonly answers: Omit<Answers, "uses"> & { readonly uses: readonly UnderstoodUse[] };
  readonly situation: Situation;
  readonly notJudged: readonly string[];
}

/** Whether an id is one of the method's questions. */
export function isQuestion(id: string): id is Question {
  return QUESTIONS.some((question) => question === id);
}

function worse<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

function worseVerdict(a: KnownVerdict, b: KnownVerdict): KnownVerdict {
  return worse(KNOWN_VERDICTS, a, b);
}

function defaultStakes(kind: Kind): Stakes {
  return hasLevel(modeOf(kind)) ? "private" : "everyday";
}

/** Unset stakes of a service that is not here stand between everyday and private (method 10). */
const STAKES_ORDER: readonly (Stakes | null)[] = [STAKES[0], null, STAKES[1], STAKES[2]];

function mergeService(
  a: string | UnlistedService,
  b: string | UnlistedService,
): string | UnlistedService {
  if (typeof a === "string" || typeof b === "string") return a;
  const encryption =
    a.encryption === "not-applicable" || b.encryption === "not-applicable"
      ? a.encryption
      : worseVerdict(a.encryption, b.encryption);
  return {
    name: a.name,
    kind: a.kind,
    encryption,
    business: worseVerdict(a.business, b.business),
    openness: worseVerdict(a.openness, b.openness),
  };
}

function mergeUse(a: UnderstoodUse, b: UnderstoodUse): UnderstoodUse {
  return {
    key: a.key,
    service: mergeService(a.service, b.service),
    stakes: STAKES_ORDER.indexOf(a.stakes) >= STAKES_ORDER.indexOf(b.stakes) ? a.stakes : b.stakes,
    mustStay: a.mustStay || b.mustStay,
  };
}

function understandUse(use: Use, catalogue: Catalogue): UnderstoodUse {
  const service =
    typeof use.service === "string"
      ? (catalogue.renamed.services.get(use.service) ?? use.service)
      : use.service;
  const kind = typeof service === "string" ? catalogue.services.get(service)?.kind : service.kind;
  return {
    key: keyOf(service),
    service,
    stakes: use.stakes ?? (kind === undefined ? null : defaultStakes(kind)),
    mustStay: use.mustStay === true,
  };
}

function understandUses(uses: readonly Use[], catalogue: Catalogue): UnderstoodUse[] {
  const byKey = new Map<string, UnderstoodUse>();
  for (const use of uses) {
    const understood = understandUse(use, catalogue);
    const same = byKey.get(understood.key);
    byKey.set(understood.key, same === undefined ? understood : mergeUse(same, understood));
  }
  return [...byKey.values()].sort((a, b) => byCodeUnit(a.key, b.key));
}

function understandSettings(
  settings: Answers["settings"],
  catalogue: Catalogue,
): Map<string, SettingAnswer> {
  const read = new Map<string, SettingAnswer>();
  for (const [given, answer] of settings) {
    const id = catalogue.renamed.settings.get(given) ?? given;
    const same = read.get(id);
    read.set(id, same === undefined ? answer : worse(SETTING_ANSWERS, same, answer));
  }
  return new Map([...read].sort(([a], [b]) => byCodeUnit(a, b)));
}

function understandAnswers(answers: Answers["answers"]): Map<string, Answer> {
  const unknown = [...answers.keys()].filter((id) => !isQuestion(id)).sort(byCodeUnit);
  const ordered = new Map<string, Answer>();
  for (const id of [...QUESTIONS, ...unknown]) {
    const answer = answers.get(id);
    if (answer !== undefined) ordered.set(id, answer);
  }
  return ordered;
}

function judgeable(use: UnderstoodUse, catalogue: Catalogue): JudgedUse | null {
  const at = typeof use.service === "string" ? catalogue.services.get(use.service) : use.service;
  if (at === undefined || ("active" in at && !at.active) || use.stakes === null) return null;
  const { key, stakes, mustStay } = use;
  return { key, at, kind: at.kind, mode: modeOf(at.kind), stakes, mustStay };
}

/** Takes checked answers and gives them as understood, with what can be judged and the ids that cannot:
 * services and settings and questions that are not in this catalogue, and discontinued services. */
export function understand(answers: Answers, catalogue: Catalogue): Understood {
  const uses = understandUses(answers.uses, catalogue);
  const settings = understandSettings(answers.settings, catalogue);
  const devices = DEVICES.filter((device) => answers.devices.includes(device));
  const asked = understandAnswers(answers.answers);
  const judged = uses.map((use) => judgeable(use, catalogue));
  const notJudged = new Set([
    ...uses.filter((_, index) => judged[index] === null).map((use) => use.key),
    ...[...settings.keys()].filter((id) => !catalogue.settings.has(id)),
    ...[...asked.keys()].filter((id) => !isQuestion(id)),
  ]);
  return {
    answers: { uses, settings, devices, answers: asked },
    situation: {
      uses: judged.filter((use) => use !== null),
      settings,
      devices,
      answers: new Map([...asked].flatMap(([id, a]) => (isQuestion(id) ? [[id, a]] : []))),
    },
    notJudged: [...notJudged].sort(byCodeUnit),
  };
}
