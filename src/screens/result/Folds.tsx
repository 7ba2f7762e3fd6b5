import { useTranslation } from "react-i18next";
import { Near } from "../facts/Near.tsx";
import { LaterFold } from "./LaterFold.tsx";
import { useAssessment } from "../../store/derived.ts";
import { AdviceFold } from "./AdviceFold.tsx";
import { CriteriaFold } from "./CriteriaFold.tsx";
import { PlanFold } from "./PlanFold.tsx";
import { SumsFold } from "./SumsFold.tsx";
import { UsesFold } from "./UsesFold.tsx";
import { WhatIfFold } from "./WhatIfFold.tsx";

/** Everything else, folded away until it is asked for; on paper the first three lie open. */
export function Folds() {
  const { t } = useTranslation(["result", "near"]);
  const { uses, plan } = useAssessment();
  // Beyond nine the Japanese count needs another word.
  const count = ({ length }: readonly unknown[]): string =>
    t(length < 10 ? "fold.few" : "fold.many", { total: length });
  return (
    <div className="folds">
      <div className="printed">
        <LaterFold title={t("fold.criteria")}>
          <CriteriaFold />
        </LaterFold>
        <LaterFold title={t("fold.uses")} aside={count(uses)}>
          <UsesFold />
        </LaterFold>
        <LaterFold title={t("fold.plan")} aside={count(plan)}>
          <PlanFold />
        </LaterFold>
      </div>
      <div className="unprinted">
        <LaterFold title={t("fold.whatIf")}>
          <WhatIfFold />
        </LaterFold>
        <LaterFold title={t("fold.recommendations")}>
          <AdviceFold />
        </LaterFold>
        <LaterFold title={t("fold.arithmetic")} aside={t("fold.all")}>
          <SumsFold />
        </LaterFold>
        <LaterFold title={t("near:title")}>
          <Near />
        </LaterFold>
      </div>
    </div>
  );
}
