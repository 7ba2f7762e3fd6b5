import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ServiceCriterion } from "../../assessment/vocabulary.ts";
import { Columns } from "../../components/Columns.tsx";
import { CriterionDrawing } from "../../components/CriterionDrawing.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { useRemainingSettings } from "../../store/asked.ts";
import { useAssessment } from "../../store/derived.ts";
import { useVisitor } from "../../store/store.ts";
import { planRows } from "../../store/verdictRows.ts";
import { useArrivalAtQuestion } from "../asking/arriving.ts";
import { SettingRow } from "../asking/SettingRow.tsx";
import { SoFar, StepBar } from "../asking/StepBar.tsx";
import { StepProgress } from "../asking/StepProgress.tsx";
import { VerdictList } from "./VerdictList.tsx";

/** A criterion of services: its meaning and picture, and the verdict of each use. */
export function ServiceVerdicts({ criterion }: { readonly criterion: ServiceCriterion }) {
  const { t } = useTranslation(["criteria", "terms", "steps"]);
  useArrivalAtQuestion();
  return (
    <>
      <main id="main">
        <Columns
          split="drawn"
          left={
            <>
              <StepProgress
                section="criterion"
                first={criterion === "encryption"}
                detail={t(`criteria:ordinal.${criterion}`)}
              />
              <h1 tabIndex={-1}>{t(`terms:criterion.${criterion}.name`)}</h1>
              <p>{t(`terms:criterion.${criterion}.meaning`)}</p>
              <CriterionDrawing
                criterion={criterion}
                labels={[
                  t(`criteria:picture.${criterion}.with`),
                  t(`criteria:picture.${criterion}.without`),
                ]}
              />
            </>
          }
          right={<Yours criterion={criterion} />}
        />
      </main>
      <StepBar step={{ name: "criterion", criterion }} next={t("steps:nextCriterion")} />
    </>
  );
}

/** What holds for the visitor's own services. The order is that of their arrival: a row that is answered
 * stays where it is. */
function Yours({ criterion }: { readonly criterion: ServiceCriterion }) {
  const { t } = useTranslation("criteria");
  const { uses } = useAssessment();
  const settings = useVisitor(({ answers }) => answers.settings);
  const remaining = useRemainingSettings();
  const always = criterion === "business" ? remaining : [];
  const [rows] = useState(() => planRows(uses, criterion, { settings, always }));
  const shown = rows.flatMap(({ ask }) => ask);
  const others = always.filter((id) => !shown.includes(id));
  return (
    <>
      <SectionHeading ruled>{t("yours")}</SectionHeading>
      <VerdictList criterion={criterion} rows={rows} />
      {others.length > 0 && <SectionHeading small>{t("otherSettings")}</SectionHeading>}
      {others.map((id) => (
        <SettingRow key={id} id={id} />
      ))}
      <SoFar />
    </>
  );
}
