import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Serves the gallery of parts: `npx vite --config test/gallery/vite.config.ts`, then `/gallery.html#parts`. */
export default defineConfig({
  root: "test/gallery",
  plugins: [react()],
  server: { host: "127.0.0.1", fs: { allow: ["../.."] } },
  cacheDir: "../../node_modules/.vite-gallery",
});
