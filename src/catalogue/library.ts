/** The catalogue that ships: every file below `services/` and `settings/`. */
import { makeLibrary, type Library } from "./load.ts";

/** The whole library; reading it is what loading this module costs, so the first screen does not. */
export const library: Library = makeLibrary(
  Object.values(import.meta.glob<unknown>("./services/*.json", { eager: true, import: "default" })),
  Object.values(import.meta.glob<unknown>("./settings/*.json", { eager: true, import: "default" })),
);
