/** Points as figures of the locale: whole and as a range. */
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/formats.ts";

const EN_DASH = "\u2013";

/** Gives how numbers of points are written. */
export function useFigures() {
  const { i18n } = useTranslation();
  const figure = (value: number): string => formatNumber(value, i18n.language);
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    low === high ? figure(low) : `${figure(low)}${EN_DASH}${figure(high)}`;
  return { figure, range };
}
