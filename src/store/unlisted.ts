/** The service that a visitor judges themselves, while they do (method 1). Not an answer before it is taken in;
 * kept so that going back and forth loses nothing. */
import { create } from "zustand";
import { keyOf, NO_ANSWERS, type UnlistedService } from "../assessment/answers.ts";
import { hasLevel, modeOf, type Kind, type ServiceCriterion } from "../assessment/vocabulary.ts";
import { isName } from "../files/schema.ts";
import { addUse, removeUse, replaceUse, useVisitor } from "./store.ts";

/** A criterion never answered is absent, and counts as unknown when taken in. */
export interface Draft {
  readonly name: string;
  readonly kind: Kind | null;
  readonly verdicts: Partial<Record<ServiceCriterion, UnlistedService["business"]>>;
  /** The key of the use that is changed; null for a new one. */
  readonly changes: string | null;
}

/** What a draft lacks before it can be taken in. */
export type Lack = "name" | "bad-name" | "kind";

const EMPTY: Draft = { name: "", kind: null, verdicts: {}, changes: null };

/** The draft, for the screen that asks. */
export const useDraft = create<Draft>(() => EMPTY);

useVisitor.subscribe(({ answers }) => {
  if (answers === NO_ANSWERS) useDraft.setState(EMPTY);
});

/** Begins a draft for a name that was typed already. Without one, a new draft that was begun before goes on. */
export function beginDraft(name?: string): void {
  if (name !== undefined) useDraft.setState({ ...EMPTY, name: name.trim() });
  else if (useDraft.getState().changes !== null) useDraft.setState(EMPTY);
}

/** Begins to change an unlisted use, by its key; false where there is none. */
export function changeUnlisted(key: string): boolean {
  const { uses } = useVisitor.getState().answers;
  const service = uses.find((use) => keyOf(use.service) === key)?.service;
  if (service === undefined || typeof service === "string") return false;
  const { name, kind, encryption, business, openness } = service;
  const verdicts = encryption === "not-applicable" ? {} : { encryption };
  useDraft.setState({ name, kind, verdicts: { ...verdicts, business, openness }, changes: key });
  return true;
}

function talks(kind: Kind): boolean {
  return hasLevel(modeOf(kind));
}

/** The criteria that are asked: encryption only where words are between two ends, or may be (method 2). */
export function criteriaOf(kind: Kind | null): readonly ServiceCriterion[] {
  return kind === null || talks(kind)
    ? ["encryption", "business", "openness"]
    : ["business", "openness"];
}

/** Whether openness asks for the server too: where its operator reads what is written (method 2). */
export function needsOpenServer({ kind, verdicts }: Draft): boolean {
  if (kind === null || talks(kind)) return verdicts.encryption === "no";
  return kind !== "browser" && kind !== "vpn";
}

/** Gives the first thing that is lacking, in the order of the screen; null when the draft can be taken in. */
export function lackOf({ name, kind }: Draft): Lack | null {
  if (name.trim() === "") return "name";
  if (!isName(name.trim())) return "bad-name";
  return kind === null ? "kind" : null;
}

/** Takes the draft in as a use, in the place of the one it changes or of one with the same kind and name, and
 * begins afresh. Changes nothing while something is lacking. */
export function takeDraft(): void {
  const draft = useDraft.getState();
  if (draft.kind === null || lackOf(draft) !== null) return;
  const service = serviceOf(draft, draft.kind);
  const key = keyOf(service);
  const { uses } = useVisitor.getState().answers;
  const known = (wanted: string) => uses.some((use) => keyOf(use.service) === wanted);
  if (known(key)) {
    replaceUse(key, service);
    if (draft.changes !== null && draft.changes !== key) removeUse(draft.changes);
  } else if (draft.changes !== null && known(draft.changes)) replaceUse(draft.changes, service);
  else addUse(service);
  useDraft.setState(EMPTY);
}

function serviceOf({ name, verdicts }: Draft, kind: Kind): UnlistedService {
  const { encryption = "unknown", business = "unknown", openness = "unknown" } = verdicts;
  const applies = criteriaOf(kind).includes("encryption");
  return {
    name: name.trim(),
    kind,
    encryption: applies ? encryption : "not-applicable",
    business,
    openness,
  };
}
