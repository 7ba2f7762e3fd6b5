/** The form of answers and result files, with a refusal's code in each rule's message (method 10). */
import * as v from "valibot";
import {
  ANSWERS,
  DEVICES,
  hasLevel,
  KINDS,
  KNOWN_VERDICTS,
  modeOf,
  SETTING_ANSWERS,
  STAKES,
} from "../assessment/vocabulary.ts";
import type { RefusalCode } from "./refusal.ts";

const code = <C extends RefusalCode>(refusal: C): C => refusal;

const BAD = code("bad-value");

/** Most uses that a file may hold. */
export const MOST_USES = 200;

/** The form of a well-formed id (method 10). */
export const ID = /^(?=.*[a-z])[a-z0-9-]{1,64}$/u;
const QUESTION_ID = /^(?=[^.]*[a-z])[a-z0-9-]{1,64}\.(?=.*[a-z])[a-z0-9-]{1,64}$/u;
const NAME = /^(?!\p{White_Space}*$)[^\p{Cc}\p{Bidi_Control}\p{Surrogate}]{1,200}$/u;

/** Whether a text may be the name of an unlisted service (method 10). */
export function isName(text: string): boolean {
  return NAME.test(text);
}

interface ObjectIssue {
  readonly expected: string | null;
  readonly received: string;
}

/** An object's own fault: a member too many, one missing, or no object at all. */
function objectFault({ expected, received }: ObjectIssue): RefusalCode {
  if (expected === "never") return code("unknown-key");
  return received === "undefined" ? code("missing") : BAD;
}

/** Whether a JSON value is an object with members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Answers by id. Valibot's own record drops members called `constructor` or `prototype`, which are
 * well-formed ids and must be kept. */
function byId<const T extends string>(form: RegExp, values: readonly T[]) {
  return v.pipe(
    v.custom<Record<string, unknown>>(isRecord, BAD),
    v.rawTransform(({ dataset, addIssue, NEVER }): Map<string, T> => {
      const input = dataset.value;
      const read = new Map<string, T>();
      for (const [key, value] of Object.entries(input)) {
        const known = values.find((one) => one === value);
        if (form.test(key) && known !== undefined) read.set(key, known);
        else {
          const message = form.test(key) ? BAD : code("bad-id");
          addIssue({ message, path: [{ type: "object", origin: "value", input, key, value }] });
          return NEVER;
        }
      }
      return read;
    }),
  );
}

const id = v.pipe(v.string(BAD), v.regex(ID, code("bad-id")));
const knownVerdict = v.picklist(KNOWN_VERDICTS, BAD);

const unlisted = v.pipe(
  v.strictObject(
    {
      name: v.pipe(v.string(BAD), v.regex(NAME, code("bad-name"))),
      kind: v.picklist(KINDS, BAD),
      encryption: v.picklist([...KNOWN_VERDICTS, "not-applicable"], BAD),
      business: knownVerdict,
      openness: knownVerdict,
    },
    objectFault,
  ),
  v.forward(
    v.partialCheck(
      [["kind"], ["encryption"]],
      ({ kind, encryption }) => hasLevel(modeOf(kind)) === (encryption !== "not-applicable"),
      code("not-applicable-mismatch"),
    ),
    ["encryption"],
  ),
);

const use = v.strictObject(
  {
    service: v.lazy((given) => (typeof given === "string" ? id : unlisted)),
    stakes: v.exactOptional(v.picklist(STAKES, BAD)),
    mustStay: v.exactOptional(v.boolean(BAD)),
  },
  objectFault,
);

/** An answers file, version 1. */
export const AnswersFile = v.strictObject(
  {
    format: v.literal("naisho-answers", code("wrong-format")),
    version: v.literal(1, BAD),
    uses: v.exactOptional(
      v.pipe(
        v.array(v.unknown(), BAD),
        v.maxLength(MOST_USES, code("too-many-uses")),
        v.array(use, BAD),
      ),
    ),
    settings: v.exactOptional(byId(ID, SETTING_ANSWERS)),
    devices: v.exactOptional(v.array(v.picklist(DEVICES, BAD), BAD)),
    answers: v.exactOptional(byId(QUESTION_ID, ANSWERS)),
  },
  objectFault,
);
export type AnswersFile = v.InferOutput<typeof AnswersFile>;

/** What is read of a result file, version 1; the rest is worked out again. */
export const ResultFile = v.object(
  {
    format: v.literal("naisho-result", code("wrong-format")),
    version: v.literal(1, BAD),
    method: v.pipe(v.number(BAD), v.integer(BAD), v.minValue(1, BAD)),
    catalogue: v.pipe(v.string(BAD), v.isoDate(BAD)),
    answers: AnswersFile,
  },
  objectFault,
);
