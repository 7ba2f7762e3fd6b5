/** Public consultation lines in Japan for somebody who is not safe from a person close by: names, numbers, sources. */
import * as v from "valibot";
import file from "./lines.json" with { type: "json" };

/** The lines, in the order in which they are shown; each has its own words in the locales. */
export const LINE_IDS = [
  "emergency",
  "dv-plus",
  "dv-navi",
  "police",
  "sexual-violence",
  "sexual-crime",
  "women-rights",
  "law-languages",
] as const;

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** Three figures, a short number that begins with #, or ten figures in groups. */
const number = v.pipe(
  v.string(),
  v.regex(/^(1\d\d|#\d{4}|0\d{1,4}-\d{1,4}-?\d{3,4})$/u),
  v.check((text) => !text.startsWith("0") || text.replaceAll("-", "").length === 10),
);

/** Addresses of ministries, agencies and of the legal support centre that a law set up. */
const authority = v.pipe(
  v.string(),
  v.regex(/^https:\/\/([a-z0-9-]+\.)+(go\.jp|houterasu\.or\.jp)\/[\x21-\x7E]*$/u),
);

/** The form of `lines.json`. `checked`: the day on which the source was read. */
export const LinesFile = v.array(
  v.strictObject({
    id: v.picklist(LINE_IDS),
    number,
    names: v.strictObject({ ja: words, en: words }),
    source: v.strictObject({ url: authority, title: words }),
    checked: v.pipe(v.string(), v.isoDate()),
  }),
);

/** One line: whom one reaches under which number, and where that can be read. */
export type Line = v.InferOutput<typeof LinesFile>[number];

/** The lines that ship. */
export const LINES: readonly Line[] = v.parse(LinesFile, file);
