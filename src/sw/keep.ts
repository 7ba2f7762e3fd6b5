import { cacheName, isOurs } from "./names.ts";

/** What a version consists of: paths from its folder, each with the first 48 bits of its SHA-256 in base64. */
export interface Contents {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Hosts tell apart who asks; the bytes are the same. */
export const WHOEVER_ASKS = { ignoreVary: true } as const;

type Match = (url: string, options: typeof WHOEVER_ASKS) => Promise<Response | undefined>;

/** What the worker needs of a cache. */
export interface Kept {
  readonly match: Match;
  readonly put: (url: string, response: Response) => Promise<void>;
  readonly keys: () => Promise<readonly { readonly url: string }[]>;
}

/** The world as the worker sees it. */
export interface World {
  readonly caches: {
    readonly match: Match;
    readonly open: (name: string) => Promise<Kept>;
    readonly has: (name: string) => Promise<boolean>;
    readonly keys: () => Promise<readonly string[]>;
    readonly delete: (name: string) => Promise<boolean>;
  };
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  /** URL of the folder that the worker serves. */
  readonly scope: string;
  readonly contents: Contents;
}

/** The URL of one of our files. `index.html` goes by its folder: some hosts redirect from its name. */
export function urlOf(path: string, scope: string): string {
  return new URL(path.replace(/(^|\/)index\.html$/, "$1"), scope).href;
}

/** Keeps every file of this version, or nothing: rejects when one does not come whole, or there is no room. */
export async function keepAll(world: World): Promise<void> {
  const name = cacheName(world.contents.version, world.scope);
  const before = await world.caches.has(name);
  try {
    if (!(await mend(world))) throw new Error("incomplete");
  } catch (error) {
    // What was begun by an earlier try, or is in use, is left for the next one.
    if (!before) await world.caches.delete(name);
    throw error;
  }
}

/** Fetches what is not kept, or no longer whole, and tells whether all is there now. Rejects without room. */
export async function mend(world: World): Promise<boolean> {
  const cache = await world.caches.open(cacheName(world.contents.version, world.scope));
  const mended = Object.entries(world.contents.files).map(async ([path, digest]) => {
    const url = urlOf(path, world.scope);
    if (await whole(await cache.match(url, WHOEVER_ASKS), digest)) return true;
    const copy = await copyOf(world, path, digest);
    if (copy) await cache.put(url, copy);
    return copy !== undefined;
  });
  return (await Promise.all(mended)).every(Boolean);
}

/** Whether every file is kept; asks nobody, and does not look inside. */
export async function isKept({ caches, scope, contents }: World): Promise<boolean> {
  const name = cacheName(contents.version, scope);
  if (!(await caches.has(name))) return false;
  const kept = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  return Object.keys(contents.files).every((path) => kept.has(urlOf(path, scope)));
}

/** Deletes the caches of all other versions in this folder. */
export async function tidy({ caches, scope, contents }: World): Promise<void> {
  const own = cacheName(contents.version, scope);
  const old = (await caches.keys()).filter((name) => name !== own && isOurs(name, scope));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Gives a response whose bytes are just those that were built, from wherever they are; undefined when nowhere. */
async function copyOf(world: World, path: string, digest: string): Promise<Response | undefined> {
  const url = urlOf(path, world.scope);
  // A file with its hash in its name may come from the browser's own cache: the page has just fetched it.
  const first: RequestCache = path.startsWith("assets/") ? "default" : "no-cache";
  const sources = [
    () => world.caches.match(url, WHOEVER_ASKS),
    () => world.fetch(url, { cache: first }),
    () => world.fetch(url, { cache: "reload" }),
  ];
  for (const source of sources) {
    const response = await source().catch(() => undefined);
    const copy = await exact(response, digest);
    if (copy) return copy;
  }
  return undefined;
}

/** Gives a response again if its bytes have this digest. The new one knows of no redirect, which a browser would
 * refuse to take for a page. */
export async function exact(
  response: Response | undefined,
  digest: string,
): Promise<Response | undefined> {
  if (!response?.ok) return undefined;
  const bytes = await response.arrayBuffer();
  return (await digestOf(bytes)) === digest
    ? new Response(bytes, { headers: response.headers })
    : undefined;
}

async function whole(response: Response | undefined, digest: string): Promise<boolean> {
  return (await exact(response, digest).catch(() => undefined)) !== undefined;
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...hash.subarray(0, 6)));
}
