import { createHash } from "node:crypto";
import type { Contents, Kept, World } from "../../src/sw/keep.ts";

export const SCOPE = "https://blog.example/check/";

/** The digest that the build writes for a text. */
function digestOf(text: string): string {
  return createHash("sha256").update(text).digest().subarray(0, 6).toString("base64");
}

/** A version that consists of these texts, by path. */
export function versionOf(version: string, texts: Readonly<Record<string, string>>): Contents {
  const digests = Object.entries(texts).map(([path, text]) => [path, digestOf(text)] as const);
  return { version, files: Object.fromEntries(digests) };
}

/** What a fake host and browser hold, and what was asked of the host. */
export interface Stage {
  readonly world: World;
  /** Texts by address, by name of the cache. */
  readonly caches: Map<string, Map<string, string>>;
  /** What the host has, by address; what it has not is a 404. */
  readonly host: Map<string, string>;
  /** Addresses with the way they were asked for, in order. */
  readonly asked: string[];
  /** The network is cut off; nothing more goes into a cache; no cache can even be opened. */
  readonly faults: { offline: boolean; full: boolean; broken: boolean };
}

/** A world with nothing kept yet, whose host has the version made of these texts. */
export function stage(version: string, texts: Readonly<Record<string, string>>): Stage {
  const caches: Stage["caches"] = new Map();
  const host: Stage["host"] = new Map();
  for (const [path, text] of Object.entries(texts)) {
    host.set(new URL(path.replace(/index\.html$/, ""), SCOPE).href, text);
  }
  const asked: string[] = [];
  const faults = { offline: false, full: false, broken: false };
  const world: World = {
    scope: SCOPE,
    contents: versionOf(version, texts),
    caches: {
      open: async (name) => {
        if (faults.broken) throw new DOMException("broken", "UnknownError");
        const entries = caches.get(name) ?? new Map<string, string>();
        caches.set(name, entries);
        return keptIn(entries, faults);
      },
      has: async (name) => caches.has(name),
      keys: async () => [...caches.keys()],
      delete: async (name) => caches.delete(name),
      match: async (url) => {
        const text = [...caches.values()].map((entries) => entries.get(url)).find(Boolean);
        return text === undefined ? undefined : new Response(text);
      },
    },
    fetch: async (request, { cache = "default" } = {}) => {
      const address = typeof request === "string" ? request : request.url;
      asked.push(`${cache} ${address}`);
      if (faults.offline) throw new TypeError("no network");
      const text = host.get(address);
      return new Response(text ?? "404", { status: text === undefined ? 404 : 200 });
    },
  };
  return { world, caches, host, asked, faults };
}

function keptIn(entries: Map<string, string>, faults: Stage["faults"]): Kept {
  return {
    match: async (url) => {
      const text = entries.get(url);
      return text === undefined ? undefined : new Response(text);
    },
    put: async (url, response) => {
      if (faults.full) throw new DOMException("no room", "QuotaExceededError");
      entries.set(url, await response.text());
    },
    keys: async () => [...entries.keys()].map((url) => ({ url })),
  };
}
