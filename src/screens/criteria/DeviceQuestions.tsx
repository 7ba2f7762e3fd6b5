import { useTranslation } from "react-i18next";
import { Columns } from "../../components/Columns.tsx";
import { DevicesDrawing } from "../../components/DevicesDrawing.tsx";
import { useDeviceQuestions } from "../../store/asked.ts";
import { useArrivalAtQuestion } from "../asking/arriving.ts";
import { QuestionRow } from "../asking/QuestionRow.tsx";
import { SoFar, StepBar } from "../asking/StepBar.tsx";
import { StepProgress } from "../asking/StepProgress.tsx";

/** The fourth condition (A3.4): safe devices at both ends, which only the visitor can answer. */
export function DeviceQuestions() {
  const { t } = useTranslation(["devices", "criteria", "terms"]);
  const questions = useDeviceQuestions();
  useArrivalAtQuestion();
  return (
    <>
      <main id="main">
        <Columns
          left={
            <>
              <StepProgress section="criterion" detail={t("criteria:ordinal.devices")} />
              <DevicesDrawing />
              <h1 tabIndex={-1}>{t("terms:criterion.devices.name")}</h1>
              <p className="second">{t("devices:lead")}</p>
            </>
          }
          right={
            <>
              {questions.map((question) => (
                <QuestionRow
                  key={question}
                  question={question}
                  mayNotApply={question === "device.encryption"}
                />
              ))}
              <SoFar />
            </>
          }
        />
      </main>
      <StepBar step={{ name: "criterion", criterion: "devices" }} />
    </>
  );
}
