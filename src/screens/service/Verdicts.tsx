import { useTranslation } from "react-i18next";
import { VerdictRow } from "../../components/VerdictRow.tsx";
import type { Mark, Profile } from "../../store/profile.ts";
import { Evidence } from "../facts/Evidence.tsx";
import { useMarkWord, useUpToWords } from "../facts/words.ts";

/** The three criteria of the service itself, each with why and where it can be read. */
export function Verdicts({ profile: { marks, mode } }: { readonly profile: Profile }) {
  const { t } = useTranslation(["service", "criteria"]);
  const beside = mode === "public" ? "public" : "lookup";
  return (
    <section className="verdicts">
      <h2 className="unseen">{t("verdicts")}</h2>
      <ul className="rows">
        {marks.map((mark) => (
          <Row
            key={mark.criterion}
            mark={mark}
            notApplicable={t(`criteria:notApplicable.${beside}`)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly mark: Mark;
  /** Why a criterion does not apply. */
  readonly notApplicable: string;
}

function Row({ mark, notApplicable }: RowProps) {
  const { t } = useTranslation(["reasons", "terms"]);
  const wordOf = useMarkWord();
  const upToWords = useUpToWords();
  const { criterion, verdict, evidence, upTo } = mark;
  return (
    <VerdictRow
      verdict={verdict}
      title={t(`terms:criterion.${criterion}.name`)}
      word={wordOf(mark)}
      reason={evidence === null ? notApplicable : t(`reason.${evidence.reason}`)}
    >
      {evidence === null ? null : <Evidence {...evidence} />}
      {upTo === null ? null : <p className="second up-to">{upToWords(criterion, upTo)}</p>}
    </VerdictRow>
  );
}
