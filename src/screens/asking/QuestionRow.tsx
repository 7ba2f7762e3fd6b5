import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Answer, Question } from "../../assessment/vocabulary.ts";
import { ChoiceRow } from "../../components/ChoiceRow.tsx";
import { answerKey } from "../../i18n/questions.ts";
import { setAnswer, useVisitor } from "../../store/store.ts";
import { HowToCheck } from "./HowToCheck.tsx";

interface QuestionRowProps {
  readonly question: Question;
  /** "Does not apply" is one of the answers. */
  readonly mayNotApply?: boolean;
  /** More lines under the row. */
  readonly children?: ReactNode;
}

const ALWAYS = ["yes", "partly", "no", "unknown"] as const satisfies readonly Answer[];

/** Asks one question of the method; "I don't know" offers how to check. */
export function QuestionRow({ question, mayNotApply, children }: QuestionRowProps) {
  const { t } = useTranslation(["questions", "terms"]);
  const answer = useVisitor(({ answers }) => answers.answers.get(question));
  const words = t(`questions:${question}`, { returnObjects: true });
  // A file may say "does not apply" where it is not offered: then it is shown as well.
  const offersMore = mayNotApply === true || answer === "not-applicable";
  const offered: readonly Answer[] = offersMore ? [...ALWAYS, "not-applicable"] : ALWAYS;
  return (
    <ChoiceRow
      legend={words.ask}
      name={question}
      note={"hint" in words ? words.hint : undefined}
      value={answer}
      onChoose={(value) => setAnswer(question, value)}
      choices={offered.map((value) => ({ value, label: t(answerKey(question, value)) }))}
      hint={
        answer === "unknown" || children ? (
          <>
            {answer === "unknown" ? <HowToCheck question={question} /> : null}
            {children}
          </>
        ) : null
      }
    />
  );
}
