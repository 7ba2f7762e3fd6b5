import { useTranslation } from "react-i18next";
import { EvidenceLine } from "../../components/EvidenceLine.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { linesFor } from "../../store/lines.ts";

const POINTS = ["seen", "leave", "change", "call"] as const;

/** For somebody who is not safe from a person at home: what this check cannot do, and who listens. Said plainly and
 * never as an alarm; it stands on a page whose address gives nothing away. */
export function Near() {
  const { t } = useTranslation("near");
  return (
    <>
      <p>{t("lead")}</p>
      <ul className="points">
        {POINTS.map((point) => (
          <li key={point}>{t(`know.${point}`)}</li>
        ))}
      </ul>
      <p className="label">{t("lines.title")}</p>
      <Lines />
      <p className="second">{t("lines.note")}</p>
    </>
  );
}

function Lines() {
  const { t, i18n } = useTranslation("near");
  return (
    <ul className="rows lines" aria-label={t("lines.title")}>
      {linesFor(i18n.language).map(({ id, name, number, href, source, checked }) => (
        <li key={id}>
          <a className="roomy" href={href}>
            {name} <b>{number}</b>
          </a>
          <p className="second">{t(`line.${id}`)}</p>
          <EvidenceLine
            source={{ label: source.title, href: source.url }}
            date={t("lines.checked", { date: formatDay(checked, i18n.language) })}
          />
        </li>
      ))}
    </ul>
  );
}
