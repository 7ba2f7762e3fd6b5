import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/formats.ts";
import { METHOD, STABILITY } from "../../store/facts.ts";
import { CatalogueLink } from "../facts/CatalogueLink.tsx";
import { Chapter } from "./Chapter.tsx";
import { PeopleTable } from "./Tables.tsx";

/** What stands first, and what is recommended. */
export function Planning() {
  const { t, i18n } = useTranslation("method");
  const bonus = formatNumber(METHOD.fallsShortBonus, i18n.language);
  return (
    <>
      <Chapter title={t("plan.title")}>
        <p>{t("plan.text", { bonus })}</p>
        <PeopleTable />
        <p>{t("plan.three")}</p>
        <p>{t("plan.shortest")}</p>
        <p>{t("plan.stability", STABILITY)}</p>
        <p>{t("plan.stabilityPeople", STABILITY)}</p>
      </Chapter>
      <Chapter title={t("advice.title")}>
        <p>{t("advice.text")}</p>
        <p>{t("advice.promise")}</p>
        <p>
          <CatalogueLink />
        </p>
      </Chapter>
    </>
  );
}

const LIMITS = ["services", "dates", "records", "truth", "advice"] as const;

/** What no result can say. */
export function Limits() {
  const { t } = useTranslation("method");
  return (
    <Chapter title={t("limits.title")}>
      <ul className="dots">
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`limits.point.${limit}`)}</li>
        ))}
      </ul>
    </Chapter>
  );
}
