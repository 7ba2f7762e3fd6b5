/** Why a file is refused: a code, worded in locales, and the place (method 10). */

/** Every code a refusal may carry. */
export const REFUSAL_CODES = [
  "too-large",
  "not-text",
  "not-json",
  "too-deep",
  "wrong-format",
  "future-version",
  "unknown-key",
  "missing",
  "bad-value",
  "bad-id",
  "bad-name",
  "too-many-uses",
  "not-applicable-mismatch",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** `file`, a position like `3:14`, or the members that lead there: `uses.0.stakes`. */
  readonly place: string;
}

const LONGEST_SEGMENT = 64;

/** Writes anything that is not plain ASCII as an escape, and a member without a name as `""`, so that a place is
 * safe to show and never empty. */
function plain(segment: string): string {
  if (segment === "") return '""';
  const cut = segment.length > LONGEST_SEGMENT ? `${segment.slice(0, LONGEST_SEGMENT)}…` : segment;
  return cut.replaceAll(
    /[^\w.…-]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Gives the place of a path of members and indexes; `file` for the whole. */
export function placeOf(path: readonly unknown[]): string {
  return path.length === 0 ? "file" : path.map((segment) => plain(String(segment))).join(".");
}
