import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import type { Mode, ServiceCriterion } from "../../assessment/vocabulary.ts";
import { Notice } from "../../components/Notice.tsx";
import { VerdictRow } from "../../components/VerdictRow.tsx";
import { formatList } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { nameOfPlace } from "../../store/naming.ts";
import { formatRoute } from "../../store/route.ts";
import type { RowPlan } from "../../store/verdictRows.ts";
import { UseVerdict } from "./UseVerdict.tsx";

interface VerdictListProps {
  readonly criterion: ServiceCriterion;
  readonly rows: readonly RowPlan[];
}

/** One row a use; those that the criterion does not apply to share the last. */
export function VerdictList({ criterion, rows }: VerdictListProps) {
  const { uses } = useAssessment();
  const beside = uses.filter(({ findings }) => findings[criterion] === null);
  const byKey = new Map(uses.map((use) => [use.use.key, use]));
  if (uses.length === 0) return <NothingPicked />;
  return (
    <ul className="rows">
      {rows.map((row) => {
        const use = byKey.get(row.key);
        const askedAt = row.askedAt === null ? undefined : byKey.get(row.askedAt);
        return use ? (
          <UseVerdict
            key={row.key}
            use={use}
            criterion={criterion}
            ask={row.ask}
            askedAt={askedAt}
          />
        ) : null;
      })}
      {beside.length > 0 && <Beside uses={beside} />}
    </ul>
  );
}

/** Encryption does not apply where the operator is the other end, or all is published (method 2). */
function Beside({ uses }: { readonly uses: readonly AssessedUse[] }) {
  const { t, i18n } = useTranslation(["criteria", "terms"]);
  const names = uses.map(({ use }) => nameOfPlace(use.at, i18n.language));
  const modes = new Set<Mode>(uses.map(({ use }) => use.mode));
  const why = modes.size > 1 ? "both" : modes.has("public") ? "public" : "lookup";
  return (
    <VerdictRow
      verdict="not-applicable"
      title={formatList(names, i18n.language)}
      word={t("terms:verdict.not-applicable")}
      reason={t(`criteria:notApplicable.${why}`)}
    />
  );
}

function NothingPicked() {
  const { t } = useTranslation("criteria");
  return (
    <Notice kind="hint" title={t("none.title")}>
      <p>{t("none.note")}</p>
      <p>
        <a className="roomy" href={formatRoute({ name: "uses" })}>
          {t("none.link")}
        </a>
      </p>
    </Notice>
  );
}
