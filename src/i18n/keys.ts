import type files from "../../locales/ja/files.json";
import type questions from "../../locales/ja/questions.json";
import type reasons from "../../locales/ja/reasons.json";
import type settings from "../../locales/ja/settings.json";
import type shell from "../../locales/ja/shell.json";
import type terms from "../../locales/ja/terms.json";
import type welcome from "../../locales/ja/welcome.json";

/** Typed keys: one line a room. The Japanese words are the measure; a test keeps the others equal. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "welcome";
    resources: {
      files: typeof files;
      questions: typeof questions;
      reasons: typeof reasons;
      settings: typeof settings;
      shell: typeof shell;
      terms: typeof terms;
      welcome: typeof welcome;
    };
  }
}
