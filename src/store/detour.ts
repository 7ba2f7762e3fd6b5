/** The way from the check to one answer and back (6-answers): the check sends the visitor off, the screen they
 * come to offers the way back in place of the next step. */
import { create } from "zustand";
import { usePlace } from "./place.ts";
import { formatRoute, type Route } from "./route.ts";

/** One answer to change. */
export interface Detour {
  /** The hash of the screen that asks it. */
  readonly to: string;
  /** Name of the control group to arrive at; null for the screen's heading. */
  readonly question: string | null;
  /** The row of the check that the visitor left from. */
  readonly row: string;
}

interface Detours {
  readonly detour: Detour | null;
}

const useDetours = create<Detours>(() => ({ detour: null }));

/** Sets out from a row of the check to a screen, and there to a question. */
export function setOut(route: Route, question: string | null, row: string): void {
  useDetours.setState({ detour: { to: formatRoute(route), question, row } });
}

/** Gives the row that the visitor set out from, once: they are back at the check. */
export function comeBack(): string | null {
  const { detour } = useDetours.getState();
  if (detour !== null) useDetours.setState({ detour: null });
  return detour?.row ?? null;
}

/** The detour that led to this screen; null where the visitor came by the journey's own order. */
export function useDetour(): Detour | null {
  const detour = useDetours((detours) => detours.detour);
  const here = usePlace(({ route }) => formatRoute(route));
  return detour?.to === here ? detour : null;
}
