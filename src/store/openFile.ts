import { create } from "zustand";
import type { Refusal } from "../files/refusal.ts";
import { replaceAnswers } from "./store.ts";
import { goTo } from "./visit.ts";

interface Opening {
  /** Why the last file was refused; null when none was. */
  readonly refusal: Refusal | null;
}

/** What became of the file that was opened last, for the screen that asked for it. */
export const useOpening = create<Opening>(() => ({ refusal: null }));

const seen = new WeakSet<File>();

/** Takes a chosen answers or result file over and goes to the answers; a refused one changes nothing and says
 * so in `useOpening`. The same choice counts once, however often it is reported. */
export async function openFile(file: File): Promise<void> {
  if (seen.has(file)) return;
  seen.add(file);
  const { readFile } = await import("../files/read.ts");
  const { RESULT_LIMIT, refuse } = await import("../files/text.ts");
  const opened =
    file.size > RESULT_LIMIT ? refuse("too-large", "file") : readFile(await bytesOf(file));
  useOpening.setState({ refusal: opened.ok ? null : opened.refusal });
  if (!opened.ok) return;
  replaceAnswers(opened.value.answers, opened.value.workedOutWith);
  goTo({ name: "check" });
}

/** A file that cannot be read (taken away meanwhile) counts as an empty one, which is refused. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
