import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import type { Interference } from "../../assessment/interferers.ts";
import { INTERFERERS } from "../../assessment/vocabulary.ts";
import type { InterfererWords } from "../../components/InterfererList.tsx";
import { formatDayOrMonth } from "../../i18n/formats.ts";
import { entryOf } from "../../store/facts.ts";

/** The day on the leaked slide for a use's service (A7), as the locale writes it. */
function prismDate({ use }: AssessedUse, locale: string): string | null {
  const date = "id" in use.at ? (entryOf(use.at.id)?.prism ?? null) : null;
  return date === null ? null : formatDayOrMonth(date, locale);
}

/** Gives the six in words, in the picture's order: how near, why, and the slide's date for the agency. */
export function useInterfererWords(assessed: AssessedUse): InterfererWords[] {
  const { t, i18n } = useTranslation(["result", "terms"]);
  const { interferers } = assessed;
  if (interferers === null) return [];
  const prism = prismDate(assessed, i18n.language);
  const reachOf = ({ low, high }: Interference): string => {
    const near = t(`terms:reach.${low}`);
    return low === high ? near : t("hear.range", { low: near, high: t(`terms:reach.${high}`) });
  };
  return INTERFERERS.map((who) => ({
    who,
    name: t(`terms:interferer.${who}.name`),
    reach: reachOf(interferers[who]),
    reason: t(`terms:interferer.${who}.${interferers[who].low}`),
    fact: who === "agency" && prism !== null ? t("hear.prism", { date: prism }) : undefined,
  }));
}
