import type { Rolldown } from "vite";

type Graph = Rolldown.ChunkingContext;

/** In which file a module ships. `first`: all that the first screen needs, as one request. A locale: the later
 * words of that language. `rules`: rules, facts and files. `parts`: what screens are made of. The embed brings its own words. The rest is split by screen. */
export function chunkOf(module: string, graph: Graph): string | null {
  if (firstModules(graph).has(module)) return "first";
  const words = /\/locales\/([\w-]+)\/(?!embed\.)[\w-]+\.json$/.exec(module);
  if (words) return words[1] ?? null;
  // Else two dozen files of a few lines each, whose names alone weigh something in the first one.
  if (module.includes("/src/components/")) return "parts";
  return /\/src\/(assessment|catalogue|files)\/|\/node_modules\/valibot\//.test(module)
    ? "rules"
    : null;
}

const known = new WeakMap<Graph, ReadonlySet<string>>();

/** Everything that main.tsx imports, directly or not, but for what it imports later. */
function firstModules(graph: Graph): ReadonlySet<string> {
  const before = known.get(graph);
  if (before) return before;
  const found = new Set<string>();
  const wanted = [`${process.cwd()}/src/main.tsx`];
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    wanted.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  known.set(graph, found);
  return found;
}
