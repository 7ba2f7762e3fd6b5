import { useTranslation } from "react-i18next";
import { Fold } from "../../components/Fold.tsx";
import { useAssessment } from "../../store/derived.ts";
import { AdviceFold } from "./AdviceFold.tsx";
import { CriteriaFold } from "./CriteriaFold.tsx";
import { PlanFold } from "./PlanFold.tsx";
import { SumsFold } from "./SumsFold.tsx";
import { UsesFold } from "./UsesFold.tsx";
import { WhatIfFold } from "./WhatIfFold.tsx";

/** Everything else, folded away until it is asked for. */
export function Folds() {
  const { t } = useTranslation("result");
  const { uses, plan } = useAssessment();
  // Beyond nine the Japanese count needs another word.
  const count = ({ length }: readonly unknown[]): string =>
    t(length < 10 ? "fold.few" : "fold.many", { total: length });
  return (
    <div className="folds">
      <Fold title={t("fold.criteria")}>
        <CriteriaFold />
      </Fold>
      <Fold title={t("fold.uses")} aside={count(uses)}>
        <UsesFold />
      </Fold>
      <Fold title={t("fold.plan")} aside={count(plan)}>
        <PlanFold />
      </Fold>
      <Fold title={t("fold.whatIf")}>
        <WhatIfFold />
      </Fold>
      <Fold title={t("fold.recommendations")}>
        <AdviceFold />
      </Fold>
      <Fold title={t("fold.arithmetic")} aside={t("fold.all")}>
        <SumsFold />
      </Fold>
    </div>
  );
}
