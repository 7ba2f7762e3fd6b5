import type { ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../components/Button.tsx";
import { PromiseLine } from "../components/PromiseLine.tsx";
import { WelcomeDrawing } from "../components/WelcomeDrawing.tsx";
import { openFile } from "../store/openFile.ts";

/** The first screen: what it is, what it promises, and the ways in. All native, to work before script. */
export function WelcomeScreen() {
  const { t } = useTranslation("welcome");
  const lines = t("title").split("\n");
  return (
    <main id="main">
      <div className="welcome">
        <WelcomeDrawing />
        <h1 className="upright">
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h1>
        <div className="welcome-words">
          <p>{t("lead")}</p>
          <PromiseLine words={t("promise")} link={{ label: t("verify"), href: "#/verify" }} />
          <ButtonLink href="#/uses">{t("start")}</ButtonLink>
          <div className="welcome-foot">
            <label className="open-file">
              <input
                className="unseen"
                type="file"
                accept=".json,application/json"
                onChange={takeFile}
              />
              {t("open")}
            </label>
            <span>{t("effort")}</span>
          </div>
        </div>
      </div>
    </main>
  );
}

function takeFile({ target }: ChangeEvent<HTMLInputElement>): void {
  const file = target.files?.[0];
  if (file) void openFile(file);
}
