import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    // No test asserts a time; on a loaded machine the first screen of a file may take seconds to come.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/build/**", "test/hosting/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "jsdom",
          include: ["test/**/*.test.tsx"],
          setupFiles: ["test/screens.setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "built",
          environment: "node",
          include: ["test/{build,hosting}/**/*.test.ts"],
        },
      },
    ],
  },
});
