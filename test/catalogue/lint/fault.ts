import { findNodeAtLocation, parseTree, type JSONPath } from "jsonc-parser";

/** A fault of the catalogue, readable by whoever edits it: one line each. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What a rule finds: where in the file's members, and what is wrong. */
export interface Finding {
  readonly at: JSONPath;
  readonly message: string;
}

/** A file of the catalogue as it was read. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Gives the line (from 1) of a path in JSON text; of its nearest ancestor where it is not there. */
export function lineOf(text: string, at: JSONPath): number {
  const tree = parseTree(text);
  for (let length = at.length; tree !== undefined && length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, at.slice(0, length));
    if (node !== undefined) return text.slice(0, node.offset).split("\n").length;
  }
  return 1;
}

/** Puts a rule's findings into a file's lines. */
export function faultsIn({ file, text }: Source, findings: readonly Finding[]): Fault[] {
  return findings.map(({ at, message }) => ({ file, line: lineOf(text, at), message }));
}

/** Writes faults one a line, as editors understand them: `file:line: message`. */
export function written(faults: readonly Fault[]): string[] {
  return faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
