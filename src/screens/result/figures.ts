/** Points as figures of the locale: whole, as a range, and as exact mixed fractions. */
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/formats.ts";
import type { Mixed } from "../../store/arithmetic.ts";

const EN_DASH = "\u2013";
const FRACTION_SLASH = "\u2044";

/** Gives how numbers of points are written. */
export function useFigures() {
  const { i18n } = useTranslation();
  const figure = (value: number): string => formatNumber(value, i18n.language);
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    low === high ? figure(low) : `${figure(low)}${EN_DASH}${figure(high)}`;
  const exact = ({ whole, num, den }: Mixed): string => {
    const fraction = `${figure(num)}${FRACTION_SLASH}${figure(den)}`;
    if (num === 0) return figure(whole);
    return whole === 0 ? fraction : `${figure(whole)} ${fraction}`;
  };
  return { figure, range, exact };
}
