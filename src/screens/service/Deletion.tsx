import { useTranslation } from "react-i18next";
import type { ServiceFile } from "../../catalogue/schema.ts";
import { formatDay } from "../../i18n/formats.ts";
import { isStale } from "../../store/evidence.ts";
import { Outside } from "../facts/Outside.tsx";

interface PageProps {
  readonly entry: ServiceFile;
}

/** The page where an account is deleted, how hard that is, and when it was looked up. */
export function Deletion({ entry: { account, deletion } }: PageProps) {
  const { t } = useTranslation(["service", "result"]);
  if (deletion === null) return <>{t(account === "none" ? "noAccount" : "noDeletion")}</>;
  const { url, difficulty, checked } = deletion;
  return (
    <>
      <Outside href={url}>{t("deletion")}</Outside> {t(`result:action.difficulty.${difficulty}`)}
      {checked === null ? null : <Checked day={checked} />}
    </>
  );
}

/** The page where one's own data is had as a file. */
export function Export({ entry: { account, export: page } }: PageProps) {
  const { t } = useTranslation(["service", "result"]);
  if (page === null) return <>{t(account === "none" ? "noAccount" : "noExport")}</>;
  return (
    <>
      <Outside href={page.url}>{t("export")}</Outside>{" "}
      {page.checked === null ? (
        t("result:action.difficulty.unknown")
      ) : (
        <Checked day={page.checked} />
      )}
    </>
  );
}

/** When a page was opened, said as old when it is. */
function Checked({ day }: { readonly day: string }) {
  const { t, i18n } = useTranslation(["service", "result"]);
  return (
    <small className="evidence">
      <span>{t("result:use.checked", { date: formatDay(day, i18n.language) })}</span>
      {isStale(day) ? <span className="stale">{t("result:use.stale")}</span> : null}
    </small>
  );
}
