/** "Remember on this device": off at first, and asked for in each browser (docs/decisions/014). */
import { create } from "zustand";
import type { Answers } from "../assessment/answers.ts";
import { readFile } from "../files/read.ts";
import { answersText } from "../files/write.ts";
import { ANSWERS_LIMIT } from "../files/text.ts";
import { dropKept, KEPT_AS, keptText } from "./stays.ts";
import { replaceAnswers, useVisitor } from "./store.ts";

/** `off`: nothing stays. `on`: the answers of now stay, and every change of them. `full`: the last change found no
 * room, so older answers stay. `waiting`: answers of before stay, and the visitor has not said what becomes of them;
 * nothing is written over them. `unreadable`: what stays is no answers file of ours. */
export type Keeping = "off" | "on" | "full" | "waiting" | "unreadable";

interface Remembering {
  readonly keeping: Keeping;
}

/** What stays on this device, for screens. */
export const useRemembering = create<Remembering>(() => ({ keeping: "off" }));

let started = false;

/** Looks at what stays, and from now on keeps in step with it. Counts once. */
export function startRemembering(): void {
  if (started) return;
  started = true;
  look();
  useVisitor.subscribe(keepUp);
  window.addEventListener("storage", look);
  window.addEventListener("pageshow", look);
}

/** Whether this browser gives a place to keep anything: not in a frame, where it would stay with the host's site, and
 * not in a page opened from a file, where every other such page could read it. Only looks, and writes nothing to find
 * out. */
export function canRemember(): boolean {
  if (window.parent !== window || window.location.protocol === "file:") return false;
  try {
    return window.localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** Lets the answers of now stay, and every change from now on. False where there is no room. */
export function remember(): boolean {
  const written = write();
  if (written) tell("on");
  return written;
}

/** Takes away what stays, whatever it is; the answers of this visit go on. */
export function stopRemembering(): void {
  dropKept();
  look();
}

/** Goes on with the answers that stay, in place of those of now. False where they cannot be read any more. */
export function takeUpKept(): boolean {
  const answers = readKept(keptText());
  if (answers === null) {
    look();
    return false;
  }
  tell("on");
  replaceAnswers(answers, null);
  return true;
}

/** Another tab may have taken away or replaced what stays: what is gone is gone here too. */
function look(): void {
  const text = keptText();
  const { keeping } = useRemembering.getState();
  if (text === null) tell("off");
  else if (text === textOfNow()) tell("on");
  else if (keeping === "off" || keeping === "waiting" || keeping === "unreadable") {
    tell(readKept(text) === null ? "unreadable" : "waiting");
  }
}

/** Never brings back what another tab has taken away in the meantime. */
function keepUp(): void {
  const { keeping } = useRemembering.getState();
  if (keptText() === null) tell("off");
  else if (keeping === "on" || keeping === "full") tell(write() ? "on" : "full");
}

function write(): boolean {
  try {
    window.localStorage.setItem(KEPT_AS, textOfNow());
    return true;
  } catch {
    return false;
  }
}

function textOfNow(): string {
  return answersText(useVisitor.getState().answers);
}

/** Reads what stays as a file that is opened would be; the length is looked at first, as it may be anything. */
function readKept(text: string | null): Answers | null {
  if (text === null || text.length > ANSWERS_LIMIT || /\p{Surrogate}/u.test(text)) return null;
  const opened = readFile(new TextEncoder().encode(text));
  return opened.ok && opened.value.workedOutWith === null ? opened.value.answers : null;
}

function tell(keeping: Keeping): void {
  if (keeping !== useRemembering.getState().keeping) useRemembering.setState({ keeping });
}
