import { useTranslation } from "react-i18next";
import { DATA_QUESTIONS, type DataQuestion } from "../assessment/vocabulary.ts";
import { Columns } from "../components/Columns.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { MinimisationDrawing } from "../components/MinimisationDrawing.tsx";
import { useArrivalAtQuestion } from "./asking/arriving.ts";
import { QuestionRow } from "./asking/QuestionRow.tsx";
import { SoFar, StepBar } from "./asking/StepBar.tsx";
import { StepProgress } from "./asking/StepProgress.tsx";

/** Where there may be nothing to hand over: no card, no unused account, no password. */
const MAY_NOT_APPLY: readonly DataQuestion[] = ["data.payment", "data.accounts", "data.passwords"];

/** What the visitor hands over (A7, A8), each question with the lawful advice. */
export function DataScreen() {
  const { t } = useTranslation(["data", "terms"]);
  useArrivalAtQuestion();
  return (
    <>
      <main id="main">
        <Columns
          left={
            <>
              <StepProgress section="data" first />
              <MinimisationDrawing />
              <h1 tabIndex={-1}>{t("terms:criterion.minimisation.name")}</h1>
              <p className="second">{t("terms:criterion.minimisation.meaning")}</p>
              <p className="second">{t("data:lead")}</p>
            </>
          }
          right={
            <>
              {DATA_QUESTIONS.map((question) => (
                <QuestionRow
                  key={question}
                  question={question}
                  mayNotApply={MAY_NOT_APPLY.includes(question)}
                >
                  <Advice question={question} />
                </QuestionRow>
              ))}
              <SoFar />
            </>
          }
        />
      </main>
      <StepBar step={{ name: "data" }} />
    </>
  );
}

function Advice({ question }: { readonly question: DataQuestion }) {
  const { t } = useTranslation(["data", "questions"]);
  return (
    <Disclosure label={t("data:advice")}>
      <p>{t(`questions:${question}.advice`)}</p>
    </Disclosure>
  );
}
