import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkOf } from "./build/chunks.ts";
import { embed } from "./build/embed.ts";
import { hosting } from "./build/hosting.ts";
import { links } from "./build/links.ts";
import { precache } from "./build/precache.ts";
import { noscript, prerender } from "./build/prerender.ts";
import { publish } from "./build/publish.ts";
import { supply } from "./build/supply.ts";
import { workerBuild } from "./build/workers.ts";

/** Environments in the order they are built: the worker knows what the page consists of. */
const ENVIRONMENTS = ["client", "host", "worker", "withdrawal"];

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    noscript(),
    prerender(),
    publish(),
    embed(),
    links(),
    hosting(),
    precache(),
    supply(),
  ],
  build: {
    outDir: "dist",
    modulePreload: { polyfill: false },
    cssTarget: ["chrome123", "firefox128", "safari17.5"],
    assetsInlineLimit: 0,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: { index: "index.html", embed: "embed/index.html" },
          output: { codeSplitting: { groups: [{ name: chunkOf, debugName: "naisho" }] } },
        },
      },
    },
    host: workerBuild("src/embed/host.ts", "host.js"),
    worker: workerBuild("src/sw/worker.ts", "sw.js"),
    withdrawal: workerBuild("src/sw/withdraw.ts", "withdraw.js"),
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
