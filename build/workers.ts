import type { EnvironmentOptions } from "vite";

/** How a worker, or the script for other pages, is built: after the page, one script of a fixed name, without a chunk
 * that it would share. */
export function workerBuild(entry: string, fileName: string): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      copyPublicDir: false,
      emptyOutDir: false,
      rolldownOptions: {
        input: entry,
        output: { format: "iife", entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}
