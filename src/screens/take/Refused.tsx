import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import type { Refusal } from "../../files/refusal.ts";

/** Why a file was refused, where, and that nothing has changed. */
export function Refused({ code, place }: Refusal) {
  const { t } = useTranslation("files");
  return (
    <Notice kind="error" title={t("refusedTitle")} announced>
      <p>{t(`error.${code}`, { place })}</p>
      <p>{t("unchanged")}</p>
    </Notice>
  );
}
