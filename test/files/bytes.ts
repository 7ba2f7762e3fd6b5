/** Files by hand: from text or a value to bytes, and what becomes of them. */
import { readFile, type Opened } from "../../src/files/read.ts";
import type { Refusal } from "../../src/files/refusal.ts";

const encoder = new TextEncoder();

/** The bytes of a text, as a file on disk has them. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** What a file is refused for, as `code at place`; `accepted` where it is not. */
export function fate(file: string | Uint8Array): string {
  const outcome = readFile(typeof file === "string" ? bytesOf(file) : file);
  return outcome.ok ? "accepted" : said(outcome.refusal);
}

function said({ code, place }: Refusal): string {
  return `${code} at ${place}`;
}

/** What an accepted file holds; the test fails where it is refused. */
export function opened(text: string): Opened {
  const outcome = readFile(bytesOf(text));
  if (!outcome.ok) throw new Error(said(outcome.refusal));
  return outcome.value;
}

/** An answers file with the members given. */
export function answersFile(members: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ format: "naisho-answers", version: 1, ...members });
}

/** A result file with the members given; what is not read is left out. */
export function resultFile(members: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    format: "naisho-result",
    version: 1,
    method: 1,
    catalogue: "2026-11-24",
    answers: { format: "naisho-answers", version: 1 },
    ...members,
  });
}

/** An unlisted service with the members given. */
export function unlisted(members: Readonly<Record<string, unknown>> = {}): object {
  return {
    name: "社内チャット",
    kind: "messaging",
    encryption: "unknown",
    business: "yes",
    openness: "no",
    ...members,
  };
}

/** An answers file whose only use is at an unlisted service of a name, which is written as it is given. */
export function named(name: string): string {
  return answersFile({ uses: [{ service: unlisted({ name: "NAME" }) }] }).replace(
    "NAME",
    () => name,
  );
}
