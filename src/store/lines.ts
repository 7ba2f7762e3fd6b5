/** The consultation lines as a screen needs them: in the visitor's locale, ready to be called. */
import { LINES, type Line } from "../catalogue/lines.ts";

/** One line: `name` in the locale, `number` as it is written, `href` to call it. */
export interface CallableLine extends Pick<Line, "id" | "number" | "source" | "checked"> {
  readonly name: string;
  readonly href: string;
}

/** Gives the lines, the most urgent first; names in Japanese for `ja`, in English elsewhere. */
export function linesFor(locale: string): CallableLine[] {
  return LINES.map(({ names, ...line }) => ({
    ...line,
    name: locale.startsWith("ja") ? names.ja : names.en,
    // A bare # would begin a fragment (RFC 3966).
    href: `tel:${line.number.replace("#", "%23")}`,
  }));
}
