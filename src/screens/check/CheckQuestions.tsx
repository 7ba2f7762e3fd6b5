import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../assessment/vocabulary.ts";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { answerKey } from "../../i18n/questions.ts";
import type { Route } from "../../store/route.ts";
import { useVisitor } from "../../store/store.ts";
import { ChangeRow } from "./ChangeRow.tsx";

interface CheckQuestionsProps {
  readonly heading: string;
  readonly questions: readonly Question[];
  /** The screen that asks them. */
  readonly route: Route;
  /** A row before them. */
  readonly children?: ReactNode;
}

/** A section of questions and their answers. */
export function CheckQuestions({ heading, questions, route, children }: CheckQuestionsProps) {
  const { t } = useTranslation(["check", "questions"]);
  const answers = useVisitor((visitor) => visitor.answers.answers);
  return (
    <>
      <SectionHeading ruled small>
        {heading}
      </SectionHeading>
      <dl className="rows summary">
        {children}
        {questions.map((question) => {
          const answer = answers.get(question);
          return (
            <ChangeRow
              key={question}
              row={question}
              label={t(`questions:${question}.short`)}
              value={answer ? t(answerKey(question, answer)) : t("check:notYet")}
              unknown={answer === "unknown"}
              route={route}
              question={question}
            />
          );
        })}
      </dl>
    </>
  );
}
