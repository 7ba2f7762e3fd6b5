import { visit, type JSONPath } from "jsonc-parser";
import { byCodeUnit } from "../../../src/assessment/answers.ts";
import type { Finding } from "./fault.ts";

const MOST_DAYS = 365;
const DAY_MS = 86_400_000;

/** A literal of a JSON text, with its path. */
export interface Literal {
  readonly at: JSONPath;
  readonly value: unknown;
}

/** Every literal of a JSON text, in its order. */
export function literals(text: string): Literal[] {
  const found: Literal[] = [];
  visit(text, {
    onLiteralValue: (value: unknown, _offset, _length, _line, _column, path) => {
      found.push({ at: path(), value });
    },
  });
  return found;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** Days on which something was looked up: not after the catalogue's own day, nor long before it. */
export function dateFindings(text: string, edition: string): Finding[] {
  return literals(text).flatMap(({ at, value }): Finding[] => {
    const name = at.at(-1);
    if (typeof value !== "string") return [];
    if ((name === "published" || name === "ended") && value > edition) {
      return [{ at, message: `${value} is after the catalogue's own date, ${edition}` }];
    }
    if (name !== "checked") return [];
    const age = daysBetween(value, edition);
    if (age < 0) return [{ at, message: `${value} is after the catalogue's own date, ${edition}` }];
    if (age <= MOST_DAYS) return [];
    return [{ at, message: `${value} is more than ${MOST_DAYS} days before ${edition}` }];
  });
}

/** Members that stand twice in one object: the reader of JSON would silently drop the first. */
export function twiceFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  visit(text, {
    onObjectProperty: (name, _offset, _length, _line, _column, path) => {
      const key = [...path(), name].join("\n");
      if (seen.has(key)) findings.push({ at: [...path(), name], message: `${name} stands twice` });
      seen.add(key);
    },
  });
  return findings;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ranked(names: readonly string[], order: readonly string[], at: JSONPath): Finding[] {
  let highest = -1;
  return names.flatMap((name) => {
    const rank = order.indexOf(name);
    if (rank < highest) return [{ at: [...at, name], message: `${name} stands out of order` }];
    highest = rank;
    return [];
  });
}

/** Members stand in the schema's order at every depth, and settings by id, so that two editors write the same file.
 * Takes the file as written and as the schema gave it back, which is in the schema's order. */
export function orderFindings(written: unknown, formed: unknown, at: JSONPath = []): Finding[] {
  if (!isObject(written) || !isObject(formed)) return [];
  const names = Object.keys(written);
  const order = at.join(".") === "lifts" ? names.toSorted(byCodeUnit) : Object.keys(formed);
  return [
    ...ranked(names, order, at),
    ...names.flatMap((name) => orderFindings(written[name], formed[name], [...at, name])),
  ];
}

/** A list of codes stands in the order of `order`, or by code unit without one, each code once. */
export function listFindings(
  list: readonly string[],
  at: JSONPath,
  order?: readonly string[],
): Finding[] {
  const rank = (code: string): number => order?.indexOf(code) ?? 0;
  const wanted = list.toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
  const findings = list.flatMap((code, index): Finding[] => {
    if (list.indexOf(code) < index)
      return [{ at: [...at, index], message: `${code} stands twice` }];
    return [];
  });
  const first = list.findIndex((code, index) => code !== wanted[index]);
  if (first < 0) return findings;
  return [...findings, { at: [...at, first], message: `${list[first]} stands out of order` }];
}
