/** Reads answers and result files; a file is taken whole or refused whole (method 10). */
import * as v from "valibot";
import type { Answers, Use } from "../assessment/answers.ts";
import { placeOf, REFUSAL_CODES, type Refusal, type RefusalCode } from "./refusal.ts";
import { AnswersFile, isRecord, ResultFile } from "./schema.ts";
import { ANSWERS_LIMIT, DEEPEST, parseBytes, refuse, type Outcome } from "./text.ts";

/** What a file holds: the visitor's answers, and for a result file with what it was worked out. */
export interface Opened {
  readonly answers: Answers;
  readonly workedOutWith: { readonly method: number; readonly catalogue: string } | null;
}

function isCode(message: string): message is RefusalCode {
  return REFUSAL_CODES.some((code) => code === message);
}

/** What a schema check would not see in a value, wherever that was kept: a member called `__proto__`, which is
 * dropped in silence, and nesting that is too deep to walk. */
function hiddenFault(value: unknown, path: readonly string[] = []): Refusal | null {
  if (typeof value !== "object" || value === null) return null;
  if (path.length >= DEEPEST) return { code: "too-deep", place: placeOf(path) };
  for (const [key, member] of Object.entries(value)) {
    const at = [...path, key];
    if (key === "__proto__") return { code: "unknown-key", place: placeOf(at) };
    const hidden = hiddenFault(member, at);
    if (hidden !== null) return hidden;
  }
  return null;
}

function check<S extends v.GenericSchema>(schema: S, value: unknown): Outcome<v.InferOutput<S>> {
  const refusal = hiddenFault(value);
  if (refusal !== null) return { ok: false, refusal };
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const place = placeOf(issue.path?.map(({ key }) => key) ?? []);
  return refuse(isCode(issue.message) ? issue.message : "bad-value", place);
}

function useFrom({ service, stakes, mustStay }: NonNullable<AnswersFile["uses"]>[number]): Use {
  return {
    service,
    ...(stakes === undefined ? {} : { stakes }),
    ...(mustStay === undefined ? {} : { mustStay }),
  };
}

function answersOf({ uses, settings, devices, answers }: AnswersFile): Answers {
  return {
    uses: (uses ?? []).map(useFrom),
    settings: settings ?? new Map(),
    devices: devices ?? [],
    answers: answers ?? new Map(),
  };
}

/** Takes the JSON value of an answers file, wherever it was kept, and gives the answers or the refusal. */
export function readAnswers(value: unknown): Outcome<Answers> {
  const checked = check(AnswersFile, value);
  return checked.ok ? { ok: true, value: answersOf(checked.value) } : checked;
}

function fromFuture(version: unknown): boolean {
  return typeof version === "number" && Number.isInteger(version) && version > 1;
}

/** Takes the bytes of an answers or a result file and gives what it holds, or the refusal with its place. Of a
 * result file only `answers`, `method` and `catalogue` are read. */
export function readFile(bytes: Uint8Array): Outcome<Opened> {
  const parsed = parseBytes(bytes);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!isRecord(value)) return refuse("wrong-format", "file");
  const format = Object.hasOwn(value, "format") ? value["format"] : undefined;
  if (format !== "naisho-answers" && format !== "naisho-result") {
    return refuse("wrong-format", "format");
  }
  if (fromFuture(value["version"])) return refuse("future-version", "version");
  if (format === "naisho-result") {
    const result = check(ResultFile, value);
    if (!result.ok) return result;
    const { method, catalogue, answers } = result.value;
    const workedOutWith = { method, catalogue };
    return { ok: true, value: { answers: answersOf(answers), workedOutWith } };
  }
  if (bytes.length > ANSWERS_LIMIT) return refuse("too-large", "file");
  const answers = readAnswers(value);
  return answers.ok
    ? { ok: true, value: { answers: answers.value, workedOutWith: null } }
    : answers;
}
