import { useTranslation } from "react-i18next";
import type { Findings } from "../../assessment/assess.ts";
import { useFigures } from "./figures.ts";
import { usePlaceName } from "./words.ts";

interface WhatIfOutcomeProps {
  readonly now: Findings;
  readonly then: Findings;
}

/** Score and place before and after, read out when they change. */
export function WhatIfOutcome({ now, then }: WhatIfOutcomeProps) {
  const { t } = useTranslation("result");
  const points = usePoints();
  const place = usePlaceRange();
  return (
    <div className="what-if-outcome" role="status" aria-label={t("whatIf.outcome")}>
      <Change name={t("whatIf.score")} before={points(now)} after={points(then)} />
      <Change name={t("whatIf.place")} before={place(now)} after={place(then)} />
    </div>
  );
}

interface ChangeProps {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function Change({ name, before, after }: ChangeProps) {
  const { t } = useTranslation("result");
  return (
    <p>
      <b>{name}</b>{" "}
      {before === after
        ? t("whatIf.same", { value: before })
        : t("whatIf.change", { before, after })}
    </p>
  );
}

function usePoints(): (findings: Findings) => string {
  const { t } = useTranslation("result");
  const { range } = useFigures();
  return ({ score }) => (score === null ? t("whatIf.none") : range(score));
}

function usePlaceRange(): (findings: Findings) => string {
  const { t } = useTranslation("result");
  const placeName = usePlaceName();
  return ({ level }) => {
    if (level === null) return t("whatIf.none");
    const { low, high } = level;
    if (low === high) return placeName(low);
    return t("use.range", { low: placeName(low), high: placeName(high) });
  };
}
