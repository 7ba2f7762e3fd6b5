import { NewVersion, noteWhetherBusy } from "./NewVersion.tsx";
import { useTold } from "./store/told.ts";
import { useUpdate } from "./store/update.ts";
import { arrived, isWithdrawn, ready, takeOver, type ToWorker } from "./sw/wire.ts";

declare global {
  interface Window {
    /** Not yet in TypeScript's library. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ) => { readonly createScriptURL: (url: string) => string };
    };
  }
}

const WORKER = "./sw.js";
/** A worker that has not answered by then is not going to. */
const ANSWER_WITHIN_MS = 30_000;
/** The change of workers takes a moment; where it does not come, loading anew harms nothing. */
const MOVE_WITHIN_MS = 4000;

/** Lets a worker keep Naisho on this device, and tells the visitor of a new version. In a frame, or where there are
 * no workers, nothing happens; nothing here ever fails. */
export async function registerWorker(): Promise<void> {
  try {
    const isFramed = window.parent !== window || window.origin === "null";
    // The page that is one file has no script of its own name, and no worker beside it.
    if (isFramed || script() === "") throw new TypeError("nowhere");
    const { serviceWorker } = navigator;
    noteWhetherBusy();
    watch(await serviceWorker.register(address(), { updateViaCache: "none" }), serviceWorker);
  } catch {
    useUpdate.setState({ offline: "notHere" });
  }
}

/** The one address that the page's policy lets a script be loaded from by hand. */
function address(): string {
  const policy = window.trustedTypes?.createPolicy("naisho-worker", {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(url);
      return url;
    },
  });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}

function watch(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
  let asked = false;
  let taken = workers.controller !== null;
  const move = () => {
    asked = true;
    if (!registration.waiting) return window.location.reload();
    registration.waiting.postMessage(takeOver);
    window.setTimeout(() => window.location.reload(), MOVE_WITHIN_MS);
  };
  const tell = () => {
    useUpdate.setState({ move });
    useTold.setState({ notice: <NewVersion /> });
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) tell();
      if (worker.state === "activated") void ask(registration, arrived(script()));
      if (worker.state === "redundant" && !registration.active) {
        useUpdate.setState({ offline: "notHere" });
      }
    });
  workers.addEventListener("controllerchange", () => {
    if (asked) return window.location.reload();
    // In another tab somebody moved on; this one stays until its own visitor wishes.
    if (taken) tell();
    taken = true;
  });
  workers.addEventListener("message", ({ data, ports }) => {
    if (!isWithdrawn(data)) return;
    ports[0]?.postMessage(true);
    useUpdate.setState({ offline: "notHere" });
    tell();
  });
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  if (registration.waiting && registration.active) tell();
  useUpdate.setState({ look: () => void ask(registration, ready) });
  void ask(registration, arrived(script()));
}

/** Asks the worker whether everything is kept. */
async function ask({ active }: ServiceWorkerRegistration, note: ToWorker): Promise<void> {
  if (!active) return;
  const { port1, port2 } = new MessageChannel();
  const kept = await new Promise((resolve) => {
    port1.addEventListener("message", ({ data }) => resolve(data));
    port1.start();
    window.setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
    active.postMessage(note, [port2]);
  });
  useUpdate.setState({ offline: kept === true ? "ready" : "notYet" });
}

/** The script that this page began with; its name changes with every version. What it stands on comes before it and
 * may be the same in all. */
function script(): string {
  const scripts = document.querySelectorAll<HTMLScriptElement>("head > script[type=module]");
  return [...scripts].at(-1)?.src ?? "";
}
