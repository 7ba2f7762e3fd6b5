import type { Import, Source } from "./sources.ts";

interface Realm {
  /** Folders of `src/` whose modules may be imported. */
  readonly values: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const PAGE = ["shell", "screens", "components", "store", "i18n", "style"];

/** Who may import whom (architecture): folder of `src/`, or `shell` for what lies in `src/` itself. */
const REALMS: Readonly<Record<string, Realm>> = {
  assessment: { values: ["assessment"], packages: [] },
  catalogue: { values: ["catalogue", "assessment"], packages: ["valibot"] },
  files: { values: ["files", "assessment", "catalogue"], packages: ["valibot"] },
  store: { values: ["store", "assessment", "catalogue", "files"], packages: ["zustand", "react"] },
  i18n: {
    values: ["i18n", "locales"],
    types: ["assessment", "catalogue"],
    packages: ["i18next", "react-i18next"],
  },
  components: { values: ["components"], types: ["assessment"], packages: ["react"] },
  screens: {
    values: ["screens", "components", "store", "i18n"],
    types: ["assessment", "catalogue", "files"],
    packages: ["react", "react-i18next"],
  },
  embed: {
    values: ["embed", ...PAGE, "locales"],
    packages: ["i18next", "react", "react-dom/server", "react-i18next"],
  },
  sw: { values: ["sw"], packages: ["virtual:naisho-contents"] },
  shell: {
    values: [...PAGE, "assessment", "catalogue", "files", "sw"],
    packages: ["react", "react-dom/client", "react-dom/server", "react-i18next"],
  },
};

/** The lists and unions of the method's words are everybody's. */
const SHARED = "src/assessment/vocabulary.ts";

/** The realm of a path: the folder below `src/`, `shell`, or `locales`. */
export function realmOf(path: string): string {
  const [top = "", folder = "", rest] = path.split("/");
  if (top !== "src") return top;
  return rest === undefined ? "shell" : folder;
}

/** Says, one line a breach, which imports of a file its realm forbids. */
export function breaches({ path, imports }: Source): readonly string[] {
  const realm = REALMS[realmOf(path)];
  if (!realm) return [`${path}: no realm has a folder of this name`];
  return imports
    .filter((imported) => !allows(realm, imported) || betweenScreens(path, imported))
    .map(({ to, typeOnly }) => `${path} imports ${typeOnly ? "types of " : ""}${to}`);
}

function allows({ values, types = [], packages }: Realm, { to, typeOnly }: Import): boolean {
  if (!to.includes("/") || to.startsWith("@") || !/^(src|locales)\//.test(to)) {
    return packages.includes(to);
  }
  const other = realmOf(to);
  if (values.includes(other)) return true;
  if (to === SHARED) return values.includes("assessment") || types.includes("assessment");
  return typeOnly && types.includes(other);
}

function betweenScreens(path: string, { to }: Import): boolean {
  return realmOf(path) === "screens" && /^src\/screens\/.*Screen\.tsx$/.test(to);
}

/** Gives the modules of one cycle in order, or none. Types count too. */
export function cycleIn(sources: readonly Source[]): readonly string[] {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.map(({ to }) => to)]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
