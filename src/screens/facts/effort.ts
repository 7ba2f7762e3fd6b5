import { useTranslation } from "react-i18next";
import type { Effort } from "../../assessment/catalogue.ts";

/** Gives minutes, company and cost in one line. */
export function useEffortWords(): (effort: Effort) => string {
  const { t } = useTranslation(["result", "terms"]);
  return ({ minutes, people, cost }) =>
    t("action.effort", {
      minutes: t("terms:minutes", { count: minutes }),
      people: t(`terms:people.${people}`),
      cost: t(`terms:cost.${cost}`),
    });
}
