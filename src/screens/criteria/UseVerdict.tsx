import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import type { Finding } from "../../assessment/verdict.ts";
import type { ServiceCriterion } from "../../assessment/vocabulary.ts";
import { EvidenceLine } from "../../components/EvidenceLine.tsx";
import { VerdictRow } from "../../components/VerdictRow.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { isStale, sourceOf } from "../../store/evidence.ts";
import { nameOfPlace } from "../../store/naming.ts";
import { SettingRow } from "../asking/SettingRow.tsx";
import { ServiceLink } from "../facts/ServiceLink.tsx";

interface UseVerdictProps {
  readonly use: AssessedUse;
  readonly criterion: ServiceCriterion;
  /** Settings that are asked right here. */
  readonly ask: readonly string[];
  /** The use where the setting that decides this verdict is asked. */
  readonly askedAt: AssessedUse | undefined;
}

/** Nothing is known: the whole range, and no setting that could narrow it. */
function isUnknown({ low, high, reason }: Finding): boolean {
  const bare = reason === "not-looked-up" || reason === "you-said-so";
  return bare && low === "no" && high === "yes";
}

/** The verdict of one use: mark, word, reason, evidence, and the setting that would settle it. */
export function UseVerdict({ use, criterion, ask, askedAt }: UseVerdictProps) {
  const { t, i18n } = useTranslation(["criteria", "terms", "reasons"]);
  const finding = use.findings[criterion];
  if (finding === null) return null;
  const { low, high, reason } = finding;
  const word = (grade: typeof low | "unknown") => t(`terms:criterion.${criterion}.${grade}`);
  const range = isUnknown(finding)
    ? word("unknown")
    : t("criteria:range", { low: word(low), high: word(high) });
  const open = low !== high;
  return (
    <VerdictRow
      verdict={open ? "unknown" : low}
      title={<ServiceLink of={use.use.at}>{nameOfPlace(use.use.at, i18n.language)}</ServiceLink>}
      word={open ? range : word(low)}
      reason={reason === "you-said-so" ? undefined : t(`reasons:reason.${reason}`)}
    >
      <Evidence use={use} criterion={criterion} finding={finding} />
      {open && askedAt ? (
        <p className="second">
          {t("criteria:settledAt", { service: nameOfPlace(askedAt.use.at, i18n.language) })}
        </p>
      ) : null}
      {ask.map((id) => (
        <SettingRow key={id} id={id} note={open ? t("criteria:settles") : undefined} />
      ))}
    </VerdictRow>
  );
}

interface EvidenceProps extends Pick<UseVerdictProps, "use" | "criterion"> {
  readonly finding: Finding;
}

/** Where it can be read and when that was; what nobody has looked up has no such line. */
function Evidence({ use, criterion, finding }: EvidenceProps) {
  const { t, i18n } = useTranslation(["criteria", "reasons"]);
  if (finding.reason === "you-said-so") {
    return <EvidenceLine unverified={t("reasons:reason.you-said-so")} />;
  }
  const source = sourceOf(use.use.at, criterion, finding);
  if (source === null) return null;
  const { checked } = finding;
  return (
    <EvidenceLine
      source={{ label: source.title, href: source.url }}
      {...(checked !== null && {
        date: t("criteria:checked", { date: formatDay(checked, i18n.language) }),
        stale: isStale(checked) ? t("criteria:stale") : undefined,
      })}
    />
  );
}
