import type { Mode, Stakes } from "../assessment/vocabulary.ts";

/** Gives the key of what a use is for, in the words of its mode: `title` and `example` stand below it. */
export function stakesKey<M extends Mode>(mode: M, stakes: Stakes) {
  return mode === "conversation"
    ? (`terms:stakes.${stakes}` as const)
    : (`terms:stakes.${otherMode(mode)}.${stakes}` as const);
}

function otherMode(mode: Mode): Exclude<Mode, "conversation"> {
  return mode === "conversation" ? "vault" : mode;
}
