import type shell from "../../locales/ja/shell.json";
import type welcome from "../../locales/ja/welcome.json";

/** Typed keys: one line a room. The Japanese words are the measure; a test keeps the others equal. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "welcome";
    resources: {
      shell: typeof shell;
      welcome: typeof welcome;
    };
  }
}
