import { useTranslation } from "react-i18next";
import type { Part } from "../../assessment/score.ts";
import { CRITERIA, type Criterion, type Verdict } from "../../assessment/vocabulary.ts";
import { VerdictMark } from "../../components/VerdictMark.tsx";
import { useAssessment } from "../../store/derived.ts";
import { useFigures } from "./figures.ts";

const SHOWN = ["yes", "partly", "no", "unknown"] as const satisfies readonly Verdict[];
type Shown = (typeof SHOWN)[number];

/** A range counts as not yet known: which end it will be is open. */
function verdictOf({ low, high }: Part["lines"][number]): Shown {
  if (low !== high) return "unknown";
  return low === 2 ? "yes" : low === 1 ? "partly" : "no";
}

/** Points and how many verdicts or answers of each sort, criterion by criterion. */
export function CriteriaFold() {
  const { score } = useAssessment();
  const { t } = useTranslation("result");
  if (score === null) return <p>{t("score.none")}</p>;
  return (
    <ul className="rows criteria-rows">
      {CRITERIA.map((criterion) => (
        <Row key={criterion} criterion={criterion} part={score.parts[criterion]} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly criterion: Criterion;
  readonly part: Part | null;
}

function Row({ criterion, part }: RowProps) {
  const { t } = useTranslation(["result", "terms"]);
  const { range } = useFigures();
  return (
    <li>
      <h3>{t(`terms:criterion.${criterion}.name`)}</h3>
      {part === null ? (
        <p className="second">{t("criteria.none")}</p>
      ) : (
        <>
          <p className="criterion-points">
            <b>{range(part)}</b> <span>{t("criteria.of", { count: part.share })}</span>
          </p>
          <Counts criterion={criterion} part={part} />
        </>
      )}
    </li>
  );
}

function Counts({ criterion, part }: { readonly criterion: Criterion; readonly part: Part }) {
  const { t } = useTranslation(["result", "terms"]);
  const { figure } = useFigures();
  const verdicts = part.lines.map(verdictOf);
  // Lines of the last two are answers, not verdicts of the criterion itself.
  const wordOf = (verdict: Exclude<Shown, "unknown">): string =>
    criterion === "devices" || criterion === "minimisation"
      ? t(`terms:verdict.${verdict}`)
      : t(`terms:criterion.${criterion}.${verdict}`);
  return (
    <ul className="counts">
      {SHOWN.map((verdict) => {
        const count = verdicts.filter((one) => one === verdict).length;
        const word = verdict === "unknown" ? t("criteria.open") : wordOf(verdict);
        return count === 0 ? null : (
          <li key={verdict}>
            <VerdictMark verdict={verdict} word={`${word} ${figure(count)}`} />
          </li>
        );
      })}
    </ul>
  );
}
