import { create } from "zustand";
import type { Opened } from "../files/read.ts";
import type { Refusal } from "../files/refusal.ts";
import type { Outcome } from "../files/text.ts";
import { replaceAnswers } from "./store.ts";
import { goTo } from "./visit.ts";

interface Opening {
  /** Why the last file was refused; null when none was. */
  readonly refusal: Refusal | null;
}

/** What became of the file that was opened last, for the screen that asked for it. */
export const useOpening = create<Opening>(() => ({ refusal: null }));

const seen = new WeakMap<File, Promise<Outcome<Opened>>>();

/** Takes a chosen answers or result file over in place of what was there, and goes to the answers or to the
 * result. Gives what the file holds, or why it is refused; a refused one changes nothing but `useOpening`. The same choice counts once,
 * however often it is reported. */
export function openFile(file: File): Promise<Outcome<Opened>> {
  const known = seen.get(file);
  if (known) return known;
  const opening = takeOver(file);
  seen.set(file, opening);
  return opening;
}

/** Reads a chosen answers or result file and changes nothing: to compare with, for example. */
export async function lookInto(file: File): Promise<Outcome<Opened>> {
  const { readFile } = await import("../files/read.ts");
  const { RESULT_LIMIT, refuse } = await import("../files/text.ts");
  return file.size > RESULT_LIMIT ? refuse("too-large", "file") : readFile(await bytesOf(file));
}

/** Takes back what was said about a refused file. */
export function forgetRefusal(): void {
  useOpening.setState({ refusal: null });
}

async function takeOver(file: File): Promise<Outcome<Opened>> {
  forgetRefusal();
  const opened = await lookInto(file);
  if (opened.ok) {
    const { answers, workedOutWith } = opened.value;
    replaceAnswers(answers, workedOutWith);
    goTo({ name: workedOutWith === null ? "check" : "result" });
  } else useOpening.setState({ refusal: opened.refusal });
  return opened;
}

/** A file that cannot be read (taken away meanwhile) counts as an empty one, which is refused. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
