import { useTranslation } from "react-i18next";
import { useAssessment } from "../../store/derived.ts";
import { sumsOf } from "../../store/arithmetic.ts";
import { formatRoute } from "../../store/route.ts";
import { useFigures } from "./figures.ts";
import { SumTable } from "./SumTable.tsx";

/** The arithmetic: every line with the points it gave and withheld; the lines add up exactly (method 6). */
export function SumsFold() {
  const { t } = useTranslation("result");
  const { score } = useAssessment();
  const { range } = useFigures();
  if (score === null) return <p>{t("score.none")}</p>;
  return (
    <>
      <p className="second">{t("sums.intro")}</p>
      {sumsOf(score).map((sum) => (
        <SumTable key={sum.criterion} sum={sum} />
      ))}
      <p className="sum-total">
        <b>{t("sums.total")}</b> <b>{range(score)}</b>
      </p>
      <p>
        <a href={formatRoute({ name: "method" })}>{t("sums.method")}</a>
      </p>
    </>
  );
}
