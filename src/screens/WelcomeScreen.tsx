import type { ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { openFile } from "../store/openFile.ts";

/** The first screen: what it is, what it promises, and the ways in. All native, to work before script. */
export function WelcomeScreen() {
  const { t } = useTranslation("welcome");
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <p>
        {t("promise")} <a href="#/verify">{t("verify")}</a>
      </p>
      <a href="#/uses">{t("start")}</a>
      <label>
        {t("open")}
        <input type="file" accept=".json,application/json" onChange={takeFile} />
      </label>
      <p>{t("effort")}</p>
    </>
  );
}

function takeFile({ target }: ChangeEvent<HTMLInputElement>): void {
  const file = target.files?.[0];
  if (file) void openFile(file);
}
