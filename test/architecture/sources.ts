import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { type ESTree, type ParseResult, parseSync } from "vite";

/** One import of a source file. `to` is a path from the project's root (`src/…`) or a package's name. */
export interface Import {
  readonly to: string;
  readonly typeOnly: boolean;
}

/** A parsed source file; `path` from the project's root. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: ParseResult["comments"];
  readonly imports: readonly Import[];
  /** Exports that only pass on what another module exports. */
  readonly passedOn: number;
  readonly exported: number;
}

/** All files below a folder whose name ends in one of the endings, sorted, as paths from the project's root. */
export function filesBelow(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();
}

/** Parses a file with Vite's own parser; throws what does not parse. */
export function sourceOf(path: string, text: string = readFileSync(path, "utf8")): Source {
  const { module, program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const passedOn = entries.filter((entry) => entry.moduleRequest !== null);
  const imported = module.staticImports.map(({ moduleRequest, entries: names }) => ({
    to: resolved(path, moduleRequest.value),
    typeOnly: names.length > 0 && names.every((name) => name.isType),
  }));
  const exportedFrom = passedOn.map(({ moduleRequest, isType }) => ({
    to: resolved(path, moduleRequest?.value ?? ""),
    typeOnly: isType,
  }));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    to: resolved(path, text.slice(start, end).replaceAll(/["'`]/g, "")),
    typeOnly: false,
  }));
  return {
    path,
    text,
    program,
    comments,
    imports: [...imported, ...exportedFrom, ...dynamic],
    passedOn: passedOn.length,
    exported: entries.length,
  };
}

/** Every `.ts` and `.tsx` file of the product. */
export const SOURCES: readonly Source[] = filesBelow("src", ".ts", ".tsx").map((path) =>
  sourceOf(path),
);

function resolved(from: string, request: string): string {
  return request.startsWith(".") ? posix.join(dirname(from), request) : request;
}
