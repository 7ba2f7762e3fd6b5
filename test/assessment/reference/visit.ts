/** What the visitor said, understood (method 1 and the answers of method 10). */
import type { Answers, UnlistedService } from "../../../src/assessment/answers.ts";
import type { Catalogue, Service } from "../../../src/assessment/catalogue.ts";
import type {
  Answer,
  Device,
  Kind,
  KnownVerdict,
  SettingAnswer,
  Stakes,
} from "../../../src/assessment/vocabulary.ts";
import { carriesWords, inUnits, MACHINES, PAGE, type Asked } from "./words.ts";

export type Somewhere = Service | UnlistedService;

/** A use that is judged. `key` is its place in the visitor's list, wherever an action moves it. */
export interface Here {
  readonly key: string;
  readonly at: Somewhere;
  readonly kind: Kind;
  readonly stakes: Stakes;
  readonly mustStay: boolean;
}

/** All that is judged, with the questions that the questionnaire has. */
export interface Standing {
  readonly uses: readonly Here[];
  readonly settings: ReadonlyMap<string, SettingAnswer>;
  readonly devices: readonly Device[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly asked: readonly Asked[];
}

export interface SaidUse {
  readonly key: string;
  readonly service: string | UnlistedService;
  readonly stakes: Stakes | null;
  readonly mustStay: boolean;
}

export interface Visit {
  readonly said: readonly SaidUse[];
  readonly standing: Standing;
  readonly notJudged: readonly string[];
}

const HEAVIER: readonly (Stakes | null)[] = ["everyday", null, "private", "decisive"];
const BETTER: readonly KnownVerdict[] = ["no", "unknown", "partly", "yes"];

function worst<T extends KnownVerdict>(a: T, b: T): T {
  return BETTER.indexOf(a) < BETTER.indexOf(b) ? a : b;
}

function mergedPlace(a: string | UnlistedService, b: string | UnlistedService) {
  if (typeof a === "string" || typeof b === "string") return a;
  return {
    name: a.name,
    kind: a.kind,
    encryption:
      a.encryption === "not-applicable" || b.encryption === "not-applicable"
        ? a.encryption
        : worst(a.encryption, b.encryption),
    business: worst(a.business, b.business),
    openness: worst(a.openness, b.openness),
  };
}

function usual(service: string | UnlistedService, catalogue: Catalogue): Stakes | null {
  const known = typeof service === "string" ? catalogue.services.get(service) : service;
  if (known === undefined) return null;
  return carriesWords(known.kind) ? "private" : "everyday";
}

function mergeUses(answers: Answers, catalogue: Catalogue): SaidUse[] {
  const found = new Map<string, SaidUse>();
  for (const use of answers.uses) {
    const service =
      typeof use.service === "string"
        ? (catalogue.renamed.services.get(use.service) ?? use.service)
        : use.service;
    const key =
      typeof service === "string" ? service : ["unlisted", service.kind, service.name].join(":");
    const said = {
      key,
      service,
      stakes: use.stakes ?? usual(service, catalogue),
      mustStay: use.mustStay === true,
    };
    const before = found.get(key);
    found.set(
      key,
      before === undefined
        ? said
        : {
            key,
            service: mergedPlace(before.service, said.service),
            stakes:
              HEAVIER.indexOf(before.stakes) < HEAVIER.indexOf(said.stakes)
                ? said.stakes
                : before.stakes,
            mustStay: before.mustStay || said.mustStay,
          },
    );
  }
  return [...found.values()].sort((a, b) => inUnits(a.key, b.key));
}

function mergeSettings(answers: Answers, catalogue: Catalogue): Map<string, SettingAnswer> {
  const found = new Map<string, SettingAnswer>();
  for (const [id, answer] of answers.settings) {
    const now = catalogue.renamed.settings.get(id) ?? id;
    const before = found.get(now);
    found.set(now, before === undefined ? answer : worst(before, answer));
  }
  return new Map([...found].sort(([a], [b]) => inUnits(a, b)));
}

function orderAnswers(answers: ReadonlyMap<string, Answer>): Map<string, Answer> {
  const page: readonly string[] = PAGE;
  const unknown = [...answers.keys()].filter((id) => !page.includes(id)).sort(inUnits);
  return new Map(
    [...page, ...unknown].flatMap((id): [string, Answer][] => {
      const answer = answers.get(id);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** Takes answers as given and a questionnaire; gives what is judged and what is not. */
export function visitOf(
  answers: Answers,
  catalogue: Catalogue,
  asked: readonly Asked[] = PAGE,
): Visit {
  const said = mergeUses(answers, catalogue);
  const uses: Here[] = [];
  const notJudged = new Set<string>();
  for (const { key, service, stakes, mustStay } of said) {
    const at = typeof service === "string" ? catalogue.services.get(service) : service;
    if (at === undefined || ("active" in at && !at.active)) notJudged.add(key);
    else uses.push({ key, at, kind: at.kind, stakes: stakes ?? "private", mustStay });
  }
  const settings = mergeSettings(answers, catalogue);
  for (const id of settings.keys()) if (!catalogue.settings.has(id)) notJudged.add(id);
  const ordered = orderAnswers(answers.answers);
  const page: readonly string[] = PAGE;
  for (const id of ordered.keys()) if (!page.includes(id)) notJudged.add(id);
  return {
    said,
    standing: {
      uses,
      settings,
      devices: MACHINES.filter((machine) => answers.devices.includes(machine)),
      answers: ordered,
      asked,
    },
    notJudged: [...notJudged].sort(inUnits),
  };
}
