import { create } from "zustand";

/** Whether this device could show Naisho without a network right now: yes; not yet, since it is still being kept, or
 * was lost; or not at all, since this browser or frame keeps no pages, or has no room. */
export const OFFLINE = ["ready", "notYet", "notHere"] as const;
export type Offline = (typeof OFFLINE)[number];

interface Update {
  readonly offline: Offline;
  /** Finds out `offline` anew, without a request to anybody. */
  readonly look: () => void;
  /** Moves to the new version, by loading the page anew; null while there is none. */
  readonly move: (() => void) | null;
}

/** What is known of the worker, for screens; told by registerWorker.tsx. */
export const useUpdate = create<Update>(() => ({ offline: "notYet", look: () => {}, move: null }));
