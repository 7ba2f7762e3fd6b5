import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { CATALOGUE_DATE, METHOD } from "../../store/facts.ts";
import { useVisitor, type WorkedOutWith } from "../../store/store.ts";
import { NotCounted } from "./NotCounted.tsx";
import { useInARow } from "./words.ts";

/** What the visitor should know before the result: an older file, and what could not be counted. */
export function Notices() {
  const worked = useVisitor(({ workedOutWith }) => workedOutWith);
  const { notJudged } = useAssessment().understood;
  const changed =
    worked !== null && (worked.method !== METHOD.version || worked.catalogue !== CATALOGUE_DATE);
  return (
    <>
      {changed ? <Changed {...worked} /> : null}
      {notJudged.length === 0 ? null : <NotCounted ids={notJudged} />}
    </>
  );
}

/** A result file of another method or catalogue: what changed since. */
function Changed({ method, catalogue }: WorkedOutWith) {
  const { t, i18n } = useTranslation("result");
  const inARow = useInARow();
  const [date, dateNow] = [catalogue, CATALOGUE_DATE].map((day) => formatDay(day, i18n.language));
  const words = { method, methodNow: METHOD.version, date, dateNow };
  return (
    <Notice kind="hint" title={t("notice.older.title")}>
      <p>
        {inARow([
          method === METHOD.version ? null : t("notice.older.method", words),
          catalogue === CATALOGUE_DATE ? null : t("notice.older.catalogue", words),
          t("notice.older.text"),
        ])}
      </p>
    </Notice>
  );
}
