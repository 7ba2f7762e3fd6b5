import { useTranslation } from "react-i18next";
import type { Score } from "../../assessment/score.ts";
import { RangeMeter } from "../../components/RangeMeter.tsx";
import { ScoreFigure } from "../../components/ScoreFigure.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { formatList, formatNumber } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { isTooWide, openIn } from "../../store/open.ts";
import { OpenQuestions } from "./OpenQuestions.tsx";
import { useInARow } from "./words.ts";

/** The score as a range: what is sure, and what the hatch stands for (method 6). */
export function ScorePart() {
  const { t } = useTranslation("result");
  const { score } = useAssessment();
  return (
    <section>
      <SectionHeading>{t("score.title")}</SectionHeading>
      {score === null ? <NoScore /> : <SomeScore {...score} />}
    </section>
  );
}

function useScale(): [string, string, string] {
  const { i18n } = useTranslation();
  const figure = (points: number): string => formatNumber(points, i18n.language);
  return [figure(0), figure(50), figure(100)];
}

function NoScore() {
  const { t } = useTranslation("result");
  return (
    <>
      <RangeMeter range={null} low={t("score.none")} scale={useScale()} />
      <p className="second">{t("score.noneText")}</p>
    </>
  );
}

function SomeScore(score: Score) {
  const { t, i18n } = useTranslation("result");
  const { low, high } = score;
  const wide = isTooWide(score);
  const isRange = low < high;
  return (
    <>
      {wide ? (
        <p className="score-unknown">{t("score.notYet")}</p>
      ) : (
        <ScoreFigure
          low={formatNumber(low, i18n.language)}
          high={isRange ? formatNumber(high, i18n.language) : undefined}
          unit={t("score.unit")}
        />
      )}
      <RangeMeter
        range={{ low, high }}
        low={isRange ? t("score.low", { count: low }) : t("score.exact", { count: low })}
        high={isRange ? t("score.high", { count: high }) : undefined}
        scale={useScale()}
      />
      <Hatch />
      {wide ? <p className="ask-more">{t("score.notYetText")}</p> : null}
      <OpenQuestions />
    </>
  );
}

/** Says how many things the hatched part stands for. */
function Hatch() {
  const { t, i18n } = useTranslation("result");
  const inARow = useInARow();
  const open = openIn(useAssessment());
  if (open.length === 0) return null;
  const unread = open.filter(({ matter }) => matter.asks === "catalogue").length;
  const unsure = open.filter((one) => one.unsure).length;
  const unsaid = open.length - unread - unsure;
  const words = [
    unsure > 0 ? [t("score.unsure", { count: unsure })] : [],
    unsaid > 0 ? [t("score.unsaid", { count: unsaid })] : [],
    unread > 0 ? [t("score.unread", { count: unread })] : [],
  ].flat();
  return (
    <p className="second">
      {inARow([
        t("score.hatch", { what: formatList(words, i18n.language) }),
        unsure + unsaid > 0 ? t("score.hatchMore") : null,
      ])}
    </p>
  );
}
