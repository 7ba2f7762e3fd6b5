import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { formatDay, formatList } from "../../i18n/formats.ts";
import type { ServiceFile } from "../../catalogue/schema.ts";
import { useAssessment } from "../../store/derived.ts";
import { entryOf } from "../../store/facts.ts";
import { nameOfService } from "../../store/naming.ts";
import { ServiceLink } from "../facts/ServiceLink.tsx";
import { Outside } from "../facts/Outside.tsx";
import { useInARow } from "./words.ts";

/** How many services that do the same job are named. */
const NAMED = 3;

/** What could not be judged, by name; a discontinued service with what to do about what is left (method 2). */
export function NotCounted({ ids }: { readonly ids: readonly string[] }) {
  const { t, i18n } = useTranslation("result");
  const ended = ids.flatMap((id) => entryOf(id) ?? []);
  const unknown = ids.filter((id) => entryOf(id) === undefined);
  return (
    <Notice kind="hint" title={t("notice.left.title")}>
      {ended.map((entry) => (
        <Ended key={entry.id} entry={entry} />
      ))}
      {unknown.length === 0 ? null : (
        <p>{t("notice.left.unknown", { names: formatList(unknown, i18n.language) })}</p>
      )}
    </Notice>
  );
}

function Ended({ entry }: { readonly entry: ServiceFile }) {
  const { t, i18n } = useTranslation(["result", "service"]);
  const { recommender } = useAssessment();
  const inARow = useInARow();
  const locale = i18n.language;
  const service = nameOfService(entry.id, locale);
  const others = recommender
    .candidates(entry.kind)
    .slice(0, NAMED)
    .map((candidate) => nameOfService(candidate.service.id, locale));
  return (
    <p>
      {inARow([
        entry.ended === undefined
          ? t("notice.left.endedUndated", { service })
          : t("notice.left.ended", { service, date: formatDay(entry.ended, locale) }),
        others.length === 0
          ? null
          : t("notice.left.instead", { names: formatList(others, locale) }),
      ])}{" "}
      {entry.deletion === null ? null : (
        <Outside href={entry.deletion.url}>{t("notice.left.delete", { service })}</Outside>
      )}{" "}
      <ServiceLink of={entry.id}>{t("service:page", { service })}</ServiceLink>
    </p>
  );
}
