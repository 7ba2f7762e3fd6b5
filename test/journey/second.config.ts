import { mergeConfig } from "vite";
import config from "../../vite.config.ts";

/** Builds a version to come: the same site with other words at the head of two screens. */
export default mergeConfig(config, {
  plugins: [
    {
      name: "naisho-second-version",
      enforce: "pre",
      transform: (code: string, id: string) =>
        /locales\/\w+\/(uses|check)\.json$/.test(id)
          ? code.replace('"title": "', '"title": "2: ')
          : undefined,
    },
  ],
});
