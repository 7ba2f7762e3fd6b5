/** From bytes to a JSON value, within limits and with the place of what is wrong (method 10). */
import type { Refusal } from "./refusal.ts";

export const KIBIBYTE = 1024;

/** Most bytes of an answers file. */
export const ANSWERS_LIMIT = 256 * KIBIBYTE;

/** Most bytes of a result file, and of anything that is looked at. */
export const RESULT_LIMIT = 4 * KIBIBYTE * KIBIBYTE;

/** Deepest nesting, counted in brackets. */
export const DEEPEST = 6;

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Gives a refusal as an outcome. */
export function refuse(
  code: Refusal["code"],
  place: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, place } };
}

function position(text: string, index: number): string {
  const before = text.slice(0, index).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Where a text nests too deep, or -1; looks only at brackets outside strings, so it needs no parser. */
function tooDeepAt(text: string): number {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > DEEPEST) return index;
    } else if (character === "]" || character === "}") depth -= 1;
  }
  return -1;
}

/** Engines word the position of a JSON fault differently or not at all, and may quote the text: only what
 * stands at the message's end is theirs. */
const FAULT_AT =
  / at (?:position (\d+)(?: \(line \d+ column \d+\))?|line (\d+) column (\d+) of the JSON data)$/u;

function faultAt(text: string, message: string): string {
  const [, index, line, column] = FAULT_AT.exec(message) ?? [];
  if (index !== undefined) return position(text, Number(index));
  return line === undefined ? "file" : `${line}:${column}`;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Takes a file's bytes (UTF-8, a byte order mark is passed over) and gives its JSON value. Refuses with
 * `too-large`, `not-text`, `too-deep` or `not-json`. */
export function parseBytes(bytes: Uint8Array): Outcome<unknown> {
  if (bytes.length > RESULT_LIMIT) return refuse("too-large", "file");
  const text = decode(bytes);
  if (text === null) return refuse("not-text", "file");
  const deep = tooDeepAt(text);
  if (deep >= 0) return refuse("too-deep", position(text, deep));
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return refuse("not-json", faultAt(text, error instanceof Error ? error.message : ""));
  }
}
