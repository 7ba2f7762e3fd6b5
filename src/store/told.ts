import type { ReactNode } from "react";
import { create } from "zustand";

/** What stands between the head and the screen: nothing, until code that came later has something to tell. */
export const useTold = create<{ readonly notice: ReactNode }>(() => ({ notice: null }));
