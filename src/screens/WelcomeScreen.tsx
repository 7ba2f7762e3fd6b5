import { type ChangeEvent, type ComponentType, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../components/Button.tsx";
import { PromiseLine } from "../components/PromiseLine.tsx";
import { WelcomeDrawing } from "../components/WelcomeDrawing.tsx";
import { keptText } from "../store/stays.ts";
import { forgetRefusal, openFile, useOpening } from "../store/openFile.ts";
import { RefusedFile } from "./welcome/RefusedFile.tsx";

/** The first screen: what it is, what it promises, and the ways in. All native, to work before script. */
export function WelcomeScreen() {
  const { t } = useTranslation("welcome");
  const { refusal } = useOpening();
  const lines = t("title").split("\n");
  const [KeptHere, showKept] = useState<ComponentType>();
  useEffect(() => forgetRefusal, []);
  useEffect(() => {
    if (keptText() === null) return;
    void import("./kept/KeptHere.tsx").then((module) => showKept(() => module.KeptHere));
  }, []);
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
          {KeptHere && <KeptHere />}
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
            <a className="roomy" href="#/catalogue">
              {t("catalogue")}
            </a>
          </div>
          {refusal && <RefusedFile refusal={refusal} />}
        </div>
      </div>
    </main>
  );
}

/** Empties the field, so that the same file can be chosen again once it is mended. */
function takeFile({ target }: ChangeEvent<HTMLInputElement>): void {
  const file = target.files?.[0];
  if (!file) return;
  target.value = "";
  void openFile(file);
}
