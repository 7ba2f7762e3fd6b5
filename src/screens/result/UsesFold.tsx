import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import { Fold } from "../../components/Fold.tsx";
import { useAssessment } from "../../store/derived.ts";
import { UseDetail } from "./UseDetail.tsx";
import { useNames, usePlaceName } from "./words.ts";

/** Every use, opened one by one. */
export function UsesFold() {
  const { t } = useTranslation("result");
  const { uses } = useAssessment();
  if (uses.length === 0) return <p>{t("use.none")}</p>;
  return (
    <div className="folds inner">
      {uses.map((one) => (
        <UseFold key={one.use.key} assessed={one} />
      ))}
    </div>
  );
}

function UseFold({ assessed }: { readonly assessed: AssessedUse }) {
  const { t } = useTranslation(["result", "terms"]);
  const { ofPlace } = useNames();
  const placeName = usePlaceName();
  const { use, level } = assessed;
  const aside =
    level === null
      ? t(`terms:kind.${use.kind}`)
      : level.low === level.high
        ? placeName(level.low)
        : t("use.range", { low: placeName(level.low), high: placeName(level.high) });
  return (
    <Fold title={ofPlace(use.at)} aside={aside}>
      <UseDetail assessed={assessed} />
    </Fold>
  );
}
