import { exact, urlOf, WHOEVER_ASKS, type World } from "./keep.ts";
import { cacheName } from "./names.ts";

/** Which of our files a request means, as a path from our folder; undefined for what is the network's alone: other
 * methods, other folders, and whatever is not kept, such as the published catalogue. */
export function pathOf(
  { method, mode, url }: Pick<Request, "method" | "mode" | "url">,
  { scope, contents }: Pick<World, "scope" | "contents">,
): string | undefined {
  const [address = ""] = url.split(/[?#]/, 1);
  if (method !== "GET" || !address.startsWith(scope)) return undefined;
  const path = address.slice(scope.length).replace(/(^|\/)$/, "$1index.html");
  if (Object.hasOwn(contents.files, path)) return path;
  // An earlier version's page may still ask for its own.
  return path.startsWith("assets/") && mode !== "navigate" ? path : undefined;
}

/** Answers a request for one of our files: from this version's cache, then from an earlier one's if the name holds
 * a hash, then from the network. What was missing is kept by `keeping`, which may go on after the answer. */
export async function answer(
  world: World,
  request: Request,
  path: string,
  keeping: (work: Promise<unknown>) => void,
): Promise<Response> {
  const kept = await find(world, path).catch(() => undefined);
  if (kept) return kept;
  const response = await world.fetch(request);
  const digest = world.contents.files[path];
  if (digest !== undefined) {
    const copy = response.clone();
    keeping(keepAgain(world, path, copy, digest).catch(() => undefined));
  }
  return response;
}

async function find(world: World, path: string): Promise<Response | undefined> {
  const url = urlOf(path, world.scope);
  const own = await world.caches.open(cacheName(world.contents.version, world.scope));
  const found = await own.match(url, WHOEVER_ASKS);
  if (found || !path.startsWith("assets/")) return found;
  return world.caches.match(url, WHOEVER_ASKS);
}

/** A later version's file under the same name is not kept: versions never mix. */
async function keepAgain(world: World, path: string, response: Response, digest: string) {
  const copy = await exact(response, digest);
  if (!copy) return;
  const cache = await world.caches.open(cacheName(world.contents.version, world.scope));
  await cache.put(urlOf(path, world.scope), copy);
}
