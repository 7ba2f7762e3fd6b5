import { isOurs } from "./names.ts";
import { withdrawn } from "./wire.ts";

declare const self: ServiceWorkerGlobalScope;

/** How long a page may take to say that it still works. */
const ALIVE_WITHIN_MS = 2000;

// Put in the place of sw.js, this takes back all that a worker has done (docs/decisions/012).
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(withdraw()));
self.addEventListener("message", (event) => event.ports[0]?.postMessage(false));

async function withdraw(): Promise<void> {
  const { scope } = self.registration;
  // Only pages that the former worker had: a page that has just come from the network has no need.
  const pages = await self.clients.matchAll({ type: "window" });
  const ours = (await self.caches.keys()).filter((name) => isOurs(name, scope));
  await Promise.all(ours.map((name) => self.caches.delete(name)));
  await self.registration.unregister();
  await Promise.all(pages.map(renew));
}

/** A page that works offers to load anew when the visitor likes; one that does not is loaded anew at once. */
async function renew(page: WindowClient): Promise<void> {
  if (await isAlive(page)) return;
  const [address = ""] = page.url.split("#", 1);
  await page.navigate(address).catch(() => null);
}

function isAlive(page: WindowClient): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ALIVE_WITHIN_MS);
    port1.onmessage = () => resolve(true);
    page.postMessage(withdrawn, [port2]);
  });
}
