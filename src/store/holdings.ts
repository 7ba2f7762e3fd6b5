/** What Naisho holds on this device right now, looked up where the browser keeps it. */
import { useEffect, useState } from "react";
import { currentEntry } from "./entry.ts";
import { useRemembering } from "./remember.ts";
import { useVisitor } from "./store.ts";

/** One thing that is held, with its name there and its size: in bytes, or for a cache in files. */
export interface Holding {
  readonly name: string;
  readonly size: number;
}

/** `tab`: bytes of the answers in this tab's history entry, 0 where there are none. `stored`: what stays in local
 * storage; null where the browser gives none. `marks`: what session storage keeps with this tab, no answers.
 * `caches`: files of the app itself. */
export interface Holdings {
  readonly tab: number;
  readonly stored: readonly Holding[] | null;
  readonly marks: readonly Holding[];
  readonly caches: readonly Holding[];
}

const OURS = "naisho";

/** Gives what is held, again whenever it changes. */
export function useHoldings(): Holdings {
  useVisitor();
  useRemembering();
  const [caches, setCaches] = useState<readonly Holding[]>([]);
  useEffect(() => {
    let here = true;
    void ownCaches().then((found) => here && setCaches(found));
    return () => void (here = false);
  }, []);
  return {
    tab: bytesOf(currentEntry()?.answers),
    stored: inStorage("localStorage"),
    marks: inStorage("sessionStorage") ?? [],
    caches,
  };
}

function bytesOf(value: unknown): number {
  return value === undefined ? 0 : sizeOf(JSON.stringify(value));
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function inStorage(which: "localStorage" | "sessionStorage"): Holding[] | null {
  try {
    const storage = window[which];
    return Object.keys(storage)
      .filter((name) => name.startsWith(OURS))
      .map((name) => ({ name, size: sizeOf(storage.getItem(name) ?? "") }));
  } catch {
    return null;
  }
}

/** Caches of the app; none where the browser or the frame forbids them. */
async function ownCaches(): Promise<Holding[]> {
  try {
    const names = (await window.caches.keys()).filter((name) => name.startsWith(OURS));
    return await Promise.all(
      names.map(async (name) => {
        const requests = await (await window.caches.open(name)).keys();
        return { name, size: requests.length };
      }),
    );
  } catch {
    return [];
  }
}
