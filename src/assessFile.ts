/** The main job without a page: bytes of an answers or result file in, the text of a result file out. */
import { assess } from "./assessment/assess.ts";
import { library } from "./catalogue/library.ts";
import { readFile } from "./files/read.ts";
import type { Outcome } from "./files/text.ts";
import { resultText } from "./files/write.ts";

/** Takes a file's bytes and gives its result file's text, the same that the page exports, or the refusal. */
export function assessFile(bytes: Uint8Array): Outcome<string> {
  const opened = readFile(bytes);
  if (!opened.ok) return opened;
  return { ok: true, value: resultText(assess(opened.value.answers, library), library) };
}
