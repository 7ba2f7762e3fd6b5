import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { noscript, prerender } from "./prerender.ts";
import { single } from "./single.ts";

/** `npm run build:single`: the whole check as one file that opens without a server (docs/hosting.md). */
export default defineConfig({
  mode: "single",
  base: "./",
  publicDir: false,
  // Else every member of every file of facts and words is a variable: a tenth more bytes.
  json: { namedExports: false },
  plugins: [react(), noscript(), prerender(), single()],
  build: {
    outDir: "dist-single",
    modulePreload: false,
    cssTarget: ["chrome123", "firefox128", "safari17.5"],
    // Styles in chunks of their own would come by script, which the policy refuses.
    cssCodeSplit: false,
    rolldownOptions: {
      output: { codeSplitting: false, format: "iife" },
      transform: { define: { "import.meta": "{}" } },
    },
  },
});
