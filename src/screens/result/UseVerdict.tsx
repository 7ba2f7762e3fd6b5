import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import type { Finding, GradeRange } from "../../assessment/verdict.ts";
import type { LevelCriterion, ServiceCriterion, Verdict } from "../../assessment/vocabulary.ts";
import { EvidenceLine } from "../../components/EvidenceLine.tsx";
import { VerdictRow } from "../../components/VerdictRow.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { isStale, sourceOf } from "../../store/evidence.ts";

interface UseVerdictProps {
  readonly assessed: AssessedUse;
  readonly criterion: LevelCriterion;
}

function verdictOf(range: GradeRange | null): Verdict {
  if (range === null) return "not-applicable";
  return range.low === range.high ? range.low : "unknown";
}

/** One criterion of one use: mark, word, reason, evidence. */
export function UseVerdict({ assessed, criterion }: UseVerdictProps) {
  const { t } = useTranslation(["result", "terms"]);
  const range = criterion === "devices" ? assessed.devices : assessed.findings[criterion];
  return (
    <VerdictRow
      verdict={verdictOf(range)}
      title={t(`terms:criterion.${criterion}.name`)}
      word={useWord(criterion, range)}
      reason={<ReasonWords assessed={assessed} criterion={criterion} />}
    >
      {criterion === "devices" ? null : <Source assessed={assessed} criterion={criterion} />}
    </VerdictRow>
  );
}

function useWord(criterion: LevelCriterion, range: GradeRange | null): string {
  const { t } = useTranslation(["result", "terms"]);
  if (range === null) return t(`terms:criterion.${criterion}.not-applicable`);
  const word = (grade: GradeRange["low"]): string => t(`terms:criterion.${criterion}.${grade}`);
  const { low, high } = range;
  if (low === high) return word(low);
  if (low === "no" && high === "yes") return t(`terms:criterion.${criterion}.unknown`);
  return t("use.verdictRange", { low: word(low), high: word(high) });
}

function ReasonWords({ assessed: { devices, findings }, criterion }: UseVerdictProps) {
  const { t } = useTranslation(["result", "reasons", "questions"]);
  if (criterion === "devices") {
    const question = devices?.reason ?? null;
    if (question === null) return null;
    return <>{t("use.devices", { question: t(`questions:${question}.short`) })}</>;
  }
  const finding = findings[criterion];
  return finding === null || finding.reason === "you-said-so" ? null : (
    <>{t(`reasons:reason.${finding.reason}`)}</>
  );
}

interface SourceProps {
  readonly assessed: AssessedUse;
  readonly criterion: ServiceCriterion;
}

function Source({ assessed: { use, findings }, criterion }: SourceProps) {
  const finding = findings[criterion];
  return finding === null ? null : <Evidence finding={finding} use={use} criterion={criterion} />;
}

interface EvidenceProps {
  readonly finding: Finding;
  readonly use: AssessedUse["use"];
  readonly criterion: ServiceCriterion;
}

function Evidence({ finding, use, criterion }: EvidenceProps) {
  const { t, i18n } = useTranslation("result");
  const { checked, reason } = finding;
  if (reason === "you-said-so") return <EvidenceLine unverified={t("use.saidSo")} />;
  const source = sourceOf(use.at, criterion, finding);
  if (source === null || checked === null) return null;
  return (
    <EvidenceLine
      source={{ label: source.title, href: source.url }}
      date={t("use.checked", { date: formatDay(checked, i18n.language) })}
      stale={isStale(checked) ? t("use.stale") : undefined}
    />
  );
}
