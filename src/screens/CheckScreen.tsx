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
import { CheckDevices } from "./check/CheckDevices.tsx";
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
            </>
          }
          right={
            <>
              <NotJudged {...toCheck.notJudged} />
              <CheckUses uses={toCheck.uses} />
              <CheckSettings settings={toCheck.settings} />
              <CheckDevices />
              <CheckQuestions
                heading={t("terms:criterion.devices.name")}
                questions={toCheck.devices}
                route={{ name: "criterion", criterion: "devices" }}
              />
              <CheckQuestions
                heading={t("terms:criterion.minimisation.name")}
                questions={toCheck.data}
                route={{ name: "data" }}
              />
            </>
          }
        />
      </main>
      <BottomBar
        back={
          ways.back === null ? null : (
            <ButtonLink look="second" href={ways.back}>
              {t("steps:back")}
            </ButtonLink>
          )
        }
        main={
          <ButtonLink href={ways.next ?? formatRoute({ name: "result" })}>
            {t("check:result")}
          </ButtonLink>
        }
      />
    </>
  );
}

/** How many answers are open; nothing when none is. */
function Open({ toCheck: { unknown, blank } }: { readonly toCheck: ToCheck }) {
  const { t } = useTranslation("check");
  if (unknown + blank === 0) return null;
  return (
    <Notice kind="hint">
      {unknown > 0 && <span>{t("unknown", { count: unknown })} </span>}
      {blank > 0 && <span>{t("blank", { count: blank })} </span>}
      <span>{t("fine")}</span>
    </Notice>
  );
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
