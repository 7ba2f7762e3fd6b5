/** What a visitor is asked, use by use and question by question, for the screens that ask it. */
import { keyOf, type Use } from "../assessment/answers.ts";
import { askedUses, remainingSettings, settingsOf } from "../assessment/flow.ts";
import {
  asksPeers,
  DEVICE_QUESTIONS,
  modeOf,
  type DeviceQuestion,
  type Kind,
  type Mode,
  type Stakes,
} from "../assessment/vocabulary.ts";
import { library } from "../catalogue/library.ts";
import { useAssessment } from "./derived.ts";
import { useVisitor } from "./store.ts";

/** A use with what the screens must know to ask about it. */
export interface AskedUse extends Use {
  /** Its place in the answers, from 1, as in `#/what-for/1`. */
  readonly index: number;
  /** Its key in the visitor's answers, to change it by. */
  readonly key: string;
  /** Null for a service that is not judged: unknown here, or discontinued. */
  readonly mode: Mode | null;
  /** What it is for, or counts as being for; null where it is not judged. */
  readonly countsAs: Stakes | null;
  /** The settings that decide one of its verdicts. */
  readonly settings: readonly string[];
  /** Whether the journey leads to its "what for" screen. */
  readonly onTheWay: boolean;
}

function kindOf(service: Use["service"]): Kind | null {
  if (typeof service !== "string") return service.kind;
  const entry = library.services.get(service);
  return entry?.active ? entry.kind : null;
}

/** A service under its id of today. */
function today(service: Use["service"]): Use["service"] {
  return typeof service === "string" ? (library.renamed.services.get(service) ?? service) : service;
}

/** Gives every use in the visitor's order. */
export function useAskedOfUses(): AskedUse[] {
  const answers = useVisitor((visitor) => visitor.answers);
  const { situation } = useAssessment();
  const onTheWay = new Set(askedUses(answers, library));
  return answers.uses.map((use, at) => {
    const service = today(use.service);
    const kind = kindOf(service);
    return {
      ...use,
      service,
      index: at + 1,
      key: keyOf(use.service),
      mode: kind && modeOf(kind),
      countsAs: situation.uses.find((one) => one.key === keyOf(service))?.stakes ?? null,
      settings: kind === null ? [] : settingsOf(service, library),
      onTheWay: onTheWay.has(at + 1),
    };
  });
}

/** Gives the settings of lookup and public uses, which no "what for" screen asks. */
export function useRemainingSettings(): string[] {
  return remainingSettings(
    useVisitor((visitor) => visitor.answers),
    library,
  );
}

/** Gives the questions about devices: those about the other end only where there is one (method 6). */
export function useDeviceQuestions(): readonly DeviceQuestion[] {
  const { uses } = useAssessment().situation;
  const talks = uses.length === 0 || uses.some(({ mode }) => mode === "conversation");
  return talks ? DEVICE_QUESTIONS : DEVICE_QUESTIONS.filter((question) => !asksPeers(question));
}
