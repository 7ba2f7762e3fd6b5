import { useTranslation } from "react-i18next";
import type { ServiceCriterion } from "../../assessment/vocabulary.ts";
import { ChoiceRow } from "../../components/ChoiceRow.tsx";
import { needsOpenServer, useDraft } from "../../store/unlisted.ts";

const GRADES = ["yes", "partly", "no"] as const;
const ANSWERS = [...GRADES, "unknown"] as const;

interface CriterionQuestionProps {
  readonly criterion: ServiceCriterion;
}

/** One criterion as a short question, with a line of example for each answer that needs one. */
export function CriterionQuestion({ criterion }: CriterionQuestionProps) {
  const { t } = useTranslation("unlisted");
  const draft = useDraft();
  const { verdicts } = draft;
  const withServer = criterion === "openness" && needsOpenServer(draft);
  return (
    <ChoiceRow
      legend={t(`question.${criterion}.ask`)}
      note={criterion === "business" ? undefined : t(`question.${criterion}.note`)}
      name={criterion}
      choices={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
      value={verdicts[criterion]}
      onChoose={(verdict) => useDraft.setState({ verdicts: { ...verdicts, [criterion]: verdict } })}
      hint={
        <dl className="examples">
          {GRADES.map((grade) => (
            <div key={grade}>
              <dt>{t(`answer.${grade}`)}</dt>
              <dd>
                {grade === "yes" && withServer
                  ? t("question.openness.yesWithServer")
                  : t(`question.${criterion}.${grade}`)}
              </dd>
            </div>
          ))}
        </dl>
      }
    />
  );
}
