import { vi } from "vitest";
import type * as keptModule from "../../src/store/kept.ts";
import type * as rememberModule from "../../src/store/remember.ts";
import type * as storeModule from "../../src/store/store.ts";

/** A tab of the browser: the modules as they are loaded there. */
export interface Tab {
  readonly kept: typeof keptModule;
  readonly remembering: typeof rememberModule;
  readonly store: typeof storeModule;
}

/** The name under which answers stay. */
export const KEY = "naisho-answers";

const { localStorage } = window;

/** The modules anew, as in a tab just opened or reloaded; what stays in local storage is the same for all. */
export async function openTab(): Promise<Tab> {
  vi.resetModules();
  listening();
  return {
    kept: await import("../../src/store/kept.ts"),
    remembering: await import("../../src/store/remember.ts"),
    store: await import("../../src/store/store.ts"),
  };
}

/** Watches who listens; a restored spy watches no more, so it is asked for anew. */
const listening = () => vi.spyOn(window, "addEventListener");

/** Closes all tabs: nobody listens any more. */
export function closeTabs(): void {
  const { calls } = listening().mock;
  for (const [type, listener] of calls) window.removeEventListener(type, listener);
  listening().mockClear();
}

/** What stays. */
export function stored(): string | null {
  return localStorage.getItem(KEY);
}

/** What a tab says of it. */
export function keeping({ remembering }: Tab): string {
  return remembering.useRemembering.getState().keeping;
}

/** Tells all tabs of a change, as the browser tells the others. */
export function tellTabs(): void {
  window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
}

/** The services that a tab's visitor has named. */
export function servicesOf({ store }: Tab): unknown[] {
  return store.useVisitor.getState().answers.uses.map(({ service }) => service);
}

/** Lets a part of local storage throw, until all mocks are restored. */
export function forbid(part: "getItem" | "setItem" | "removeItem", name: string): void {
  vi.spyOn(Storage.prototype, part).mockImplementation(() => {
    throw new DOMException("no", name);
  });
}

/** What the browser gives in place of local storage. */
export function giveStorage(get: () => unknown): void {
  Object.defineProperty(window, "localStorage", { configurable: true, get });
}

/** Gives the real one back, empty. */
export function mendStorage(): void {
  vi.restoreAllMocks();
  giveStorage(() => localStorage);
  localStorage.clear();
}
