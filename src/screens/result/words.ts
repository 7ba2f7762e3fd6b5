/** Words that many parts of the result need: names of uses, places, reaches, sentences in a row. */
import { useTranslation } from "react-i18next";
import type { Place } from "../../assessment/situation.ts";
import { LEVELS, type Interferer, type Level, type Reach } from "../../assessment/vocabulary.ts";
import { formatList } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { nameOfPlace } from "../../store/naming.ts";

/** From this many names on, the rest is a number. */
const MOST_NAMES = 4;
const SHOWN_NAMES = 3;

/** Gives what the visitor's uses are called, by key. */
export function useNames() {
  const { t, i18n } = useTranslation("result");
  const { situation } = useAssessment();
  const locale = i18n.language;
  const ofPlace = (at: Place): string => nameOfPlace(at, locale);
  const of = (key: string): string => {
    const found = situation.uses.find((use) => use.key === key);
    return found === undefined ? key : ofPlace(found.at);
  };
  const list = (keys: readonly string[]): string => {
    const names = keys.map(of);
    if (names.length <= MOST_NAMES) return formatList(names, locale);
    const few = formatList(names.slice(0, SHOWN_NAMES), locale);
    return t("head.many", { names: few, total: names.length });
  };
  return { of, ofPlace, list };
}

/** Gives a level's place by name. */
export function usePlaceName(): (level: Level) => string {
  const { t } = useTranslation("terms");
  return (level) => t(`level.${LEVELS[level]}.name`);
}

/** Gives a level's place as it stands within a sentence. */
export function usePlaceInSentence(): (level: Level) => string {
  const { t } = useTranslation("result");
  return (level) => t(`as.${LEVELS[level]}`);
}

/** Puts sentences in a row, as the language does. */
export function useInARow(): (sentences: readonly (string | null)[]) => string {
  const { i18n } = useTranslation();
  const gap = i18n.language.startsWith("ja") ? "" : " ";
  return (sentences) => sentences.filter((one) => one !== null).join(gap);
}

/** Gives the names of the walls picture. */
export function useWallsNames() {
  const { t } = useTranslation(["result", "terms"]);
  const name = (who: Interferer): string => t(`terms:interferer.${who}.name`);
  const zone = (reach: Reach): string => t(`terms:zone.${reach}`);
  return {
    names: {
      operator: name("operator"),
      agency: name("agency"),
      flooder: name("flooder"),
      attacker: name("attacker"),
      insider: name("insider"),
      // The garden path is narrow.
      nearby: t("hear.nearby"),
    },
    zones: {
      could: zone("could"),
      hindered: zone("hindered"),
      "kept-out": zone("kept-out"),
    },
  };
}
