/** The visitor's answers: the one thing that is kept; everything else is derived from them. */
import { create } from "zustand";
import {
  keyOf,
  NO_ANSWERS,
  type Answers,
  type UnlistedService,
  type Use,
} from "../assessment/answers.ts";
import type { Answer, Device, Question, SettingAnswer, Stakes } from "../assessment/vocabulary.ts";

/** What a result file that was opened had been worked out with; null when none was. */
export interface WorkedOutWith {
  readonly method: number;
  readonly catalogue: string;
}

export interface Visitor {
  readonly answers: Answers;
  readonly workedOutWith: WorkedOutWith | null;
}

const NOTHING: Visitor = { answers: NO_ANSWERS, workedOutWith: null };

/** The store, for screens: `useVisitor((visitor) => visitor.answers)`. */
export const useVisitor = create<Visitor>(() => NOTHING);

function change(changed: (answers: Answers) => Partial<Answers>): void {
  useVisitor.setState(({ answers }) => ({ answers: { ...answers, ...changed(answers) } }));
}

function withValue<V>(map: ReadonlyMap<string, V>, key: string, value: V | null): Map<string, V> {
  const changed = new Map(map);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

function changeUse(key: string, changed: Partial<Use>): void {
  change(({ uses }) => ({
    uses: uses.map((use) => (keyOf(use.service) === key ? { ...use, ...changed } : use)),
  }));
}

/** Adds a use at the end; one that is there already stays as it is. */
export function addUse(service: string | UnlistedService): void {
  change(({ uses }) => ({
    uses: uses.some((use) => keyOf(use.service) === keyOf(service)) ? uses : [...uses, { service }],
  }));
}

/** Takes a use away, by its key. */
export function removeUse(key: string): void {
  change(({ uses }) => ({ uses: uses.filter(({ service }) => keyOf(service) !== key) }));
}

/** Puts an unlisted use in the place of the one with this key, keeping what it is for. */
export function replaceUse(key: string, service: UnlistedService): void {
  changeUse(key, { service });
}

/** Sets what a use is for, by its key. */
export function setStakes(key: string, stakes: Stakes): void {
  changeUse(key, { stakes });
}

/** Sets whether a use cannot be left, by its key. */
export function setMustStay(key: string, mustStay: boolean): void {
  changeUse(key, { mustStay });
}

/** Answers a setting; null makes it never answered. */
export function setSetting(id: string, answer: SettingAnswer | null): void {
  change(({ settings }) => ({ settings: withValue(settings, id, answer) }));
}

/** Answers a question; null makes it never answered. */
export function setAnswer(question: Question, answer: Answer | null): void {
  change(({ answers }) => ({ answers: withValue(answers, question, answer) }));
}

/** Names a device, or takes it back. */
export function setDevice(device: Device, named: boolean): void {
  change(({ devices }) => ({
    devices: named
      ? [...devices.filter((one) => one !== device), device]
      : devices.filter((one) => one !== device),
  }));
}

/** Puts answers in the place of what was there: an opened file, or this visit after a reload. */
export function replaceAnswers(answers: Answers, workedOutWith: WorkedOutWith | null): void {
  useVisitor.setState({ answers, workedOutWith });
}

/** Forgets everything. */
export function forget(): void {
  useVisitor.setState(NOTHING);
}

/** Whether anything at all was said. */
export function saidSomething({ uses, settings, devices, answers }: Answers): boolean {
  return uses.length + settings.size + devices.length + answers.size > 0;
}
