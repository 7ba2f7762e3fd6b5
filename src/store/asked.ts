/** What a visitor is asked, use by use and question by question, for the screens that ask it. */
import { keyOf, type Answers, type Use } from "../assessment/answers.ts";
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

function kindOf({ service }: Use): Kind | null {
  if (typeof service !== "string") return service.kind;
  const entry = library.services.get(service);
  return entry?.active ? entry.kind : null;
}

/** The same answers with renamed services under their new ids, so that a use keeps its place. */
function renamed(answers: Answers): Answers {
  const uses = answers.uses.map((use) =>
    typeof use.service === "string"
      ? { ...use, service: library.renamed.services.get(use.service) ?? use.service }
      : use,
  );
  return { ...answers, uses };
}

/** Gives every use in the visitor's order. */
export function useAskedOfUses(): AskedUse[] {
  const given = useVisitor((visitor) => visitor.answers);
  const { situation } = useAssessment();
  const answers = renamed(given);
  const onTheWay = new Set(askedUses(answers, library));
  return answers.uses.map((use, at) => {
    const kind = kindOf(use);
    const key = keyOf(use.service);
    return {
      ...use,
      index: at + 1,
      key: keyOf(given.uses[at]?.service ?? use.service),
      mode: kind && modeOf(kind),
      countsAs: situation.uses.find((one) => one.key === key)?.stakes ?? null,
      settings: kind === null ? [] : settingsOf(use.service, library),
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
