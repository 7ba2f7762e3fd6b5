import { useTranslation } from "react-i18next";
import type { JudgedUse } from "../../assessment/situation.ts";
import { OpenSettings } from "./OpenSettings.tsx";

/** For a service that stays: the settings that help, and what not to say there. */
export function Staying({ use }: { readonly use: JudgedUse }) {
  const { t } = useTranslation(["plan", "result", "questions"]);
  return (
    <>
      <OpenSettings at={use.at} title={t("settings.title")} />
      <p className="label">{t("result:use.notHere")}</p>
      <p>{t(`questions:notHere.${use.mode}`)}</p>
    </>
  );
}
