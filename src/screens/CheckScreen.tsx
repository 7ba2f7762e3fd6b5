import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { BottomBar } from "../components/BottomBar.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { Columns } from "../components/Columns.tsx";
import { Notice } from "../components/Notice.tsx";
import { useToCheck, type ToCheck } from "../store/check.ts";
import { comeBack } from "../store/detour.ts";
import { useWays } from "../store/journey.ts";
import { formatRoute } from "../store/route.ts";
import { StepProgress } from "./asking/StepProgress.tsx";
import { NamedDevices } from "./check/NamedDevices.tsx";
import { CheckQuestions } from "./check/CheckQuestions.tsx";
import { CheckSettings } from "./check/CheckSettings.tsx";
import { CheckUses } from "./check/CheckUses.tsx";
import { focusRow } from "./check/ChangeRow.tsx";
import { NotJudged } from "./check/NotJudged.tsx";

/** All answers on one page, each one tap to change. */
export function CheckScreen() {
  const { t } = useTranslation(["check", "steps", "terms"]);
  const ways = useWays({ name: "check" });
  const toCheck = useToCheck();
  useReturnToRow();
  const toResult = (
    <ButtonLink href={ways.next ?? formatRoute({ name: "result" })}>{t("check:result")}</ButtonLink>
  );
  return (
    <>
      <main id="main">
        <Columns
          left={
            <>
              <StepProgress section="check" first />
              <h1 tabIndex={-1}>{t("check:title")}</h1>
              <p className="second">{t("check:lead")}</p>
              <Open toCheck={toCheck} />
              <div className="wide-only result-link">{toResult}</div>
            </>
          }
          right={
            <>
              <CheckUses uses={toCheck.uses} />
              <NotJudged {...toCheck.notJudged} />
              <CheckSettings settings={toCheck.settings} />
              <CheckQuestions
                heading={t("terms:criterion.devices.name")}
                questions={toCheck.devices}
                route={{ name: "criterion", criterion: "devices" }}
              >
                <NamedDevices />
              </CheckQuestions>
              <CheckQuestions
                heading={t("terms:criterion.minimisation.name")}
                questions={toCheck.data}
                route={{ name: "data" }}
              />
            </>
          }
        />
      </main>
      <div className="narrow-only">
        <BottomBar
          back={
            ways.back === null ? null : (
              <ButtonLink look="second" href={ways.back}>
                {t("steps:back")}
              </ButtonLink>
            )
          }
          main={toResult}
        />
      </div>
    </>
  );
}

/** How many answers are open; nothing when none is. */
function Open({ toCheck: { unknown, blank } }: { readonly toCheck: ToCheck }) {
  const { t } = useTranslation("check");
  if (unknown + blank === 0) return null;
  const which = blank === 0 ? "unknown" : unknown === 0 ? "blank" : "both";
  return <Notice kind="hint">{t(`open.${which}`, { unknown, blank })}</Notice>;
}

/** Whoever changed one answer arrives at its row again, not at the top. */
function useReturnToRow(): void {
  useEffect(() => {
    const row = comeBack();
    if (row === null) return;
    const frame = requestAnimationFrame(() => focusRow(row));
    return () => cancelAnimationFrame(frame);
  }, []);
}
