import { useTranslation } from "react-i18next";
import type { Score } from "../../assessment/score.ts";
import { LEVELS } from "../../assessment/vocabulary.ts";
import type { PictureWords } from "../../components/PictureSheet.tsx";
import { formatDay, formatNumber } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { CATALOGUE_DATE } from "../../store/facts.ts";
import { isTooWide } from "../../store/open.ts";
import { nameLines, type Room } from "../../store/picture.ts";
import { namesOfUses } from "../../store/shown.ts";

/** Of a page, or of a telephone's screen. */
export type Shape = "wide" | "tall";

const EN_DASH = "\u2013";
const ROOMS: Readonly<Record<Shape, Room>> = {
  wide: { width: 19, lines: 2 },
  tall: { width: 26, lines: 4 },
};

/** Gives what a picture of the result says; `spoken` is all of it in one line, for those who do not see it. */
export function usePictureWords(
  shape: Shape,
  named: boolean,
): { readonly words: PictureWords; readonly spoken: string; readonly preview: string } {
  const { t, i18n } = useTranslation(["share", "shell", "terms", "result"]);
  const assessment = useAssessment();
  const { level, score } = assessment;
  const locale = i18n.language;
  const figure = (points: number): string => formatNumber(points, locale);
  const id = level && LEVELS[level.low];
  const isRange = level !== null && level.high > level.low;
  const range = score && rangeOf(score, figure);
  const wide = score !== null && isTooWide(score);
  const words: PictureWords = {
    head: `${t("shell:name")} ${t("shell:kind")}`,
    place: id && t(`terms:level.${id}.name`),
    meaning: id === null ? t("picture.noLevel") : t(`terms:level.${id}.short`),
    upTo: isRange ? t("picture.upTo", { place: t(`result:as.${LEVELS[level.high]}`) }) : null,
    score: wide ? null : range,
    unit: wide ? t("picture.notYet", { range }) : t("result:score.unit"),
    names: named
      ? nameLines(namesOfUses(assessment, locale, "listed"), ROOMS[shape], (count) =>
          t("picture.others", { count }),
        )
      : [],
    foot: t("picture.edition", { date: formatDay(CATALOGUE_DATE, locale) }),
  };
  const { head, place, meaning, upTo, score: points, unit, names, foot } = words;
  const spoken = [head, place, meaning, upTo, points, unit, ...names, foot]
    .filter((one) => one !== null)
    .join(" ");
  return { words, spoken, preview: t("picture.preview") };
}

function rangeOf({ low, high }: Score, figure: (points: number) => string): string {
  return low === high ? figure(low) : `${figure(low)}${EN_DASH}${figure(high)}`;
}
