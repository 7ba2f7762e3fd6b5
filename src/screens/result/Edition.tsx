import { useTranslation } from "react-i18next";
import { formatDay } from "../../i18n/formats.ts";
import { CATALOGUE_DATE, METHOD } from "../../store/facts.ts";

/** By which method and which facts the result was worked out; stands on paper alone. */
export function Edition() {
  const { t, i18n } = useTranslation("result");
  const date = formatDay(CATALOGUE_DATE, i18n.language);
  return <p className="edition">{t("edition", { method: METHOD.version, date })}</p>;
}
