import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkOf } from "./build/chunks.ts";
import { hosting } from "./build/hosting.ts";
import { noscript, prerender } from "./build/prerender.ts";
import { publish } from "./build/publish.ts";
import { supply } from "./build/supply.ts";

/** Environments in the order they are built. The host script and the worker will need names of their own and
 * no shared chunk: each is one more environment here. */
const ENVIRONMENTS = ["client"];

export default defineConfig({
  base: "./",
  plugins: [react(), noscript(), prerender(), publish(), hosting(), supply()],
  build: {
    outDir: "dist",
    modulePreload: { polyfill: false },
    cssTarget: ["chrome123", "firefox128", "safari17.5"],
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: chunkOf, debugName: "naisho" }] } },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ENVIRONMENTS) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  server: { host: "127.0.0.1" },
});
