import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Puts the page of the quick exit beside the embed too: only there may others show it in a frame. */
export function embed(): Plugin {
  return {
    name: "naisho-embed",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle() {
      const source = readFileSync("public/leave.html", "utf8");
      this.emitFile({ type: "asset", fileName: "embed/leave.html", source });
    },
  };
}
