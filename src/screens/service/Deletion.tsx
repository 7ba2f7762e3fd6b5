import { useTranslation } from "react-i18next";
import type { ServiceFile } from "../../catalogue/schema.ts";
import { formatDay } from "../../i18n/formats.ts";
import { isStale } from "../../store/evidence.ts";
import { Outside } from "../facts/Outside.tsx";

/** The page where an account is deleted, how hard that is, and when it was looked up. */
export function Deletion({ entry: { deletion } }: { readonly entry: ServiceFile }) {
  const { t, i18n } = useTranslation(["service", "result"]);
  if (deletion === null) return <>{t("noDeletion")}</>;
  const { url, difficulty, checked } = deletion;
  return (
    <>
      <Outside href={url}>{t("deletion")}</Outside> {t(`result:action.difficulty.${difficulty}`)}
      {checked === null ? null : (
        <small className="evidence">
          <span>{t("result:use.checked", { date: formatDay(checked, i18n.language) })}</span>
          {isStale(checked) ? <span className="stale">{t("result:use.stale")}</span> : null}
        </small>
      )}
    </>
  );
}
