import { visit, type JSONPath } from "jsonc-parser";
import type { Finding } from "./fault.ts";

const MOST_DAYS = 365;
const DAY_MS = 86_400_000;

interface Written {
  readonly at: JSONPath;
  readonly value: unknown;
}

/** Every literal of a JSON text, with its path. */
function literals(text: string): Written[] {
  const found: Written[] = [];
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

/** Members stand in the schema's order, settings by id, so that two editors write the same file. */
export function orderFindings(text: string, entries: Readonly<Record<string, unknown>>): Finding[] {
  const order = Object.keys(entries);
  const findings: Finding[] = [];
  const last = new Map<string, number | string>();
  visit(text, {
    onObjectProperty: (name, _offset, _length, _line, _column, path) => {
      const parent = path();
      const key = parent.join(".");
      if (parent.length > 0 && key !== "lifts") return;
      const rank = key === "lifts" ? name : order.indexOf(name);
      const before = last.get(key);
      if (before !== undefined && before > rank) {
        findings.push({ at: [...parent, name], message: `${name} stands out of order` });
      }
      last.set(key, rank);
    },
  });
  return findings;
}
