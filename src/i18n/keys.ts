import type about from "../../locales/ja/about.json";
import type catalogue from "../../locales/ja/catalogue.json";
import type check from "../../locales/ja/check.json";
import type compare from "../../locales/ja/compare.json";
import type criteria from "../../locales/ja/criteria.json";
import type data from "../../locales/ja/data.json";
import type devices from "../../locales/ja/devices.json";
import type embed from "../../locales/ja/embed.json";
import type files from "../../locales/ja/files.json";
import type method from "../../locales/ja/method.json";
import type near from "../../locales/ja/near.json";
import type plan from "../../locales/ja/plan.json";
import type questions from "../../locales/ja/questions.json";
import type reasons from "../../locales/ja/reasons.json";
import type result from "../../locales/ja/result.json";
import type service from "../../locales/ja/service.json";
import type settings from "../../locales/ja/settings.json";
import type share from "../../locales/ja/share.json";
import type shell from "../../locales/ja/shell.json";
import type since from "../../locales/ja/since.json";
import type steps from "../../locales/ja/steps.json";
import type take from "../../locales/ja/take.json";
import type terms from "../../locales/ja/terms.json";
import type unlisted from "../../locales/ja/unlisted.json";
import type update from "../../locales/ja/update.json";
import type uses from "../../locales/ja/uses.json";
import type verify from "../../locales/ja/verify.json";
import type welcome from "../../locales/ja/welcome.json";
import type whatFor from "../../locales/ja/whatFor.json";

/** Typed keys: one line a room. The Japanese words are the measure; a test keeps the others equal. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "welcome";
    resources: {
      about: typeof about;
      catalogue: typeof catalogue;
      check: typeof check;
      compare: typeof compare;
      criteria: typeof criteria;
      data: typeof data;
      devices: typeof devices;
      embed: typeof embed;
      files: typeof files;
      method: typeof method;
      near: typeof near;
      plan: typeof plan;
      questions: typeof questions;
      reasons: typeof reasons;
      result: typeof result;
      service: typeof service;
      settings: typeof settings;
      share: typeof share;
      shell: typeof shell;
      since: typeof since;
      steps: typeof steps;
      take: typeof take;
      terms: typeof terms;
      unlisted: typeof unlisted;
      update: typeof update;
      uses: typeof uses;
      verify: typeof verify;
      welcome: typeof welcome;
      whatFor: typeof whatFor;
    };
  }
}
