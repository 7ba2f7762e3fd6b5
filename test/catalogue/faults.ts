import { written } from "./lint/fault.ts";
import { lint } from "./lint/lint.ts";
import { shippedCatalogue } from "./sources.ts";

/** Every fault of the catalogue that ships, one a line, as `file:line: message`; empty when it is sound. */
export function shippedFaults(): string[] {
  return written(lint(shippedCatalogue()));
}
