import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { VerdictRow } from "../../components/VerdictRow.tsx";
import type { GradeRange } from "../../assessment/verdict.ts";
import { LEVEL_CRITERIA, type Verdict } from "../../assessment/vocabulary.ts";
import { useItself } from "../../store/itself.ts";
import { formatRoute } from "../../store/route.ts";
import { useLevelWords } from "../facts/words.ts";

/** The check under its own rules: four verdicts, and the place that they come to on the visitor's devices. */
export function Judged() {
  const { t } = useTranslation(["about", "terms"]);
  const words = useLevelWords();
  const { findings, devices, level } = useItself();
  const found = { ...findings, devices };
  return (
    <section>
      <SectionHeading note={t("judged.note")}>{t("judged.title")}</SectionHeading>
      <ul className="rows">
        {LEVEL_CRITERIA.map((criterion) => {
          const verdict = verdictOf(found[criterion]);
          return (
            <VerdictRow
              key={criterion}
              verdict={verdict}
              title={t(`terms:criterion.${criterion}.name`)}
              word={t(`terms:criterion.${criterion}.${verdict}`)}
              reason={t(`judged.${criterion}`)}
            >
              {criterion === "devices" && (
                <a className="roomy" href={formatRoute({ name: "criterion", criterion })}>
                  {t("judged.look")}
                </a>
              )}
            </VerdictRow>
          );
        })}
      </ul>
      {level && (
        <Notice kind="hint">
          <p>{t("judged.place", { place: words(level) })}</p>
        </Notice>
      )}
    </section>
  );
}

function verdictOf(range: GradeRange | null): Verdict {
  if (range === null) return "not-applicable";
  return range.low === range.high ? range.low : "unknown";
}
