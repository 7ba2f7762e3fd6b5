/** Words that the catalogue, a service's page and a comparison share. */
import { useTranslation } from "react-i18next";
import type { LevelRange } from "../../assessment/level.ts";
import { LEVELS, type Grade, type ServiceCriterion } from "../../assessment/vocabulary.ts";
import type { ServiceFile } from "../../catalogue/schema.ts";
import { formatList } from "../../i18n/formats.ts";
import { isPayer } from "../../i18n/payers.ts";
import type { Mark } from "../../store/profile.ts";

/** Gives the word beside a mark: of "who pays", the payer. */
export function useMarkWord(): (mark: Mark) => string {
  const { t, i18n } = useTranslation(["service", "terms"]);
  return ({ criterion, verdict, evidence }) => {
    if (criterion === "business" && evidence !== null) {
      const { reason } = evidence;
      if (isPayer(reason, i18n)) return t(`pays.${reason}`);
    }
    return t(`terms:criterion.${criterion}.${verdict}`);
  };
}

/** Gives the words for what a setting could bring a criterion to. */
export function useUpToWords(): (criterion: ServiceCriterion, upTo: Grade) => string {
  const { t } = useTranslation(["service", "terms"]);
  return (criterion, upTo) => t("upTo", { word: t(`terms:criterion.${criterion}.${upTo}`) });
}

/** Gives a level in words: one place, or from one to another. */
export function useLevelWords(): (level: LevelRange) => string {
  const { t } = useTranslation(["service", "terms"]);
  return ({ low, high }) => {
    const [least, most] = [
      t(`terms:level.${LEVELS[low]}.name`),
      t(`terms:level.${LEVELS[high]}.name`),
    ];
    return low === high ? least : t("range", { low: least, high: most });
  };
}

/** Gives where a service runs, as a list. */
export function usePlatformWords(): (entry: ServiceFile) => string {
  const { t, i18n } = useTranslation(["result", "terms"]);
  return ({ platforms }) =>
    formatList(
      platforms.map((one) => (one === "web" ? t("advice.web") : t(`terms:device.${one}`))),
      i18n.language,
    );
}
