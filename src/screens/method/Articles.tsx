import { useTranslation } from "react-i18next";
import { Chapter } from "./Chapter.tsx";

const ROWS = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10"] as const;

/** The articles that the method rests on, row by row in our own words. */
export function Articles() {
  const { t } = useTranslation("method");
  return (
    <Chapter title={t("source.title")}>
      <p>{t("source.text")}</p>
      <p>{t("source.signal")}</p>
      <dl className="articles">
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{row}</dt>
            <dd>{t(`source.rows.${row}`)}</dd>
          </div>
        ))}
      </dl>
    </Chapter>
  );
}
