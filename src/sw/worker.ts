import { contents } from "virtual:naisho-contents";
import { answer, pathOf } from "./answer.ts";
import { isKept, keepAll, mend, tidy, type World, urlOf } from "./keep.ts";
import { type ToWorker, toWorker } from "./wire.ts";

declare const self: ServiceWorkerGlobalScope;

/** By then the page is there, and looking through the cache takes nothing from it. */
const MEND_AFTER_MS = 4000;

const world: World = {
  caches: self.caches,
  fetch: (request, init) => self.fetch(request, init),
  scope: self.registration.scope,
  contents,
};

self.addEventListener("install", (event) => event.waitUntil(keepAll(world)));

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), tidyFor(0)]));
});

self.addEventListener("fetch", (event) => {
  const path = pathOf(event.request, world);
  if (path === undefined) return;
  const keeping = (work: Promise<unknown>) => event.waitUntil(work);
  if (event.request.mode === "navigate") keeping(mendLater());
  event.respondWith(answer(world, event.request, path, keeping));
});

self.addEventListener("message", (event) => {
  const said = toWorker(event.data);
  if (said) event.waitUntil(hear(said, event.ports[0]));
});

async function hear(said: ToWorker, reply: MessagePort | undefined): Promise<void> {
  switch (said.naisho) {
    case "take over":
      return self.skipWaiting();
    case "ready?":
      return reply?.postMessage(await isKept(world));
    case "arrived": {
      const kept = (await isKept(world)) || (await mend(world).catch(() => false));
      reply?.postMessage(kept);
      if (isOfThisVersion(said.script)) await tidyFor(1);
    }
  }
}

/** A page that does not get as far as to say it has arrived may lack just what is broken here. */
async function mendLater(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, MEND_AFTER_MS));
  await mend(world).catch(() => false);
}

function isOfThisVersion(script: string): boolean {
  return Object.keys(contents.files).some((path) => urlOf(path, world.scope) === script);
}

/** Clears earlier versions away once no more than `windows` are open, and no later version is on its way. */
async function tidyFor(windows: number): Promise<void> {
  const { installing, waiting, scope } = self.registration;
  if (installing ?? waiting) return;
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (all.filter(({ url }) => url.startsWith(scope)).length <= windows) await tidy(world);
}
