import * as v from "valibot";
import { ServiceFile, SettingFile } from "../../../src/catalogue/schema.ts";
import { addressFindings } from "./addressRules.ts";
import { faultsIn, type Fault, type Finding, type Source } from "./fault.ts";
import { dateFindings, orderFindings, twiceFindings } from "./formRules.ts";
import { SERVICE_RULES } from "./serviceRules.ts";

/** A file whose form is sound, with what it says. */
export interface Read<T> {
  readonly source: Source;
  readonly entry: T;
}

/** What reading files gives: the faults of each by itself, and the entries whose form is sound. */
export interface Reading<T> {
  readonly faults: readonly Fault[];
  readonly sound: readonly Read<T>[];
}

function idOf(file: string): string {
  return file.replace(/^.*\//u, "").replace(/\.json$/u, "");
}

/** Gives what a JSON text says; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function formFindings(issues: readonly v.BaseIssue<unknown>[]): Finding[] {
  return issues.map((issue): Finding => {
    const at = (issue.path ?? []).flatMap(({ key }) =>
      typeof key === "string" || typeof key === "number" ? [key] : [],
    );
    return { at, message: `${at.join(".") || "the file"}: ${issue.message}` };
  });
}

function readOne<T extends { readonly id: string }>(
  source: Source,
  form: v.GenericSchema<unknown, T>,
  rules: (entry: T) => readonly Finding[],
  edition: string,
): Reading<T> {
  const { file, text } = source;
  const written = parsed(text);
  const result = v.safeParse(form, written);
  const always = [...dateFindings(text, edition), ...twiceFindings(text)];
  if (!result.success) {
    return { faults: faultsIn(source, [...formFindings(result.issues), ...always]), sound: [] };
  }
  const entry = result.output;
  const findings: Finding[] = [
    ...(idOf(file) === entry.id
      ? []
      : [{ at: ["id"], message: "the file is not called like its id" }]),
    ...rules(entry),
    ...orderFindings(written, entry),
    ...addressFindings(text),
    ...always,
  ];
  return { faults: faultsIn(source, findings), sound: [{ source, entry }] };
}

function joined<T>(readings: readonly Reading<T>[]): Reading<T> {
  return {
    faults: readings.flatMap(({ faults }) => faults),
    sound: readings.flatMap(({ sound }) => sound),
  };
}

/** Reads service files, each by itself; dates are held against the edition's day. */
export function readServices(files: readonly Source[], edition: string): Reading<ServiceFile> {
  const rules = (entry: ServiceFile): Finding[] =>
    SERVICE_RULES.flatMap((rule) => [...rule(entry)]);
  return joined(files.map((source) => readOne(source, ServiceFile, rules, edition)));
}

/** Reads setting files, each by itself. */
export function readSettings(files: readonly Source[], edition: string): Reading<SettingFile> {
  return joined(files.map((source) => readOne(source, SettingFile, () => [], edition)));
}
