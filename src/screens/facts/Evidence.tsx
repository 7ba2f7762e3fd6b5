import { useTranslation } from "react-i18next";
import type { Evidence as Found } from "../../assessment/catalogue.ts";
import { EvidenceLine } from "../../components/EvidenceLine.tsx";
import { formatDay, formatDayOrMonth } from "../../i18n/formats.ts";
import { isStale } from "../../store/evidence.ts";

/** Where something can be read, from when that is where it says so, when it was looked up, and whether that was
 * long ago. Nothing where nobody has looked it up yet: the reason says so. */
export function Evidence({ source, checked }: Pick<Found, "source" | "checked">) {
  const { t, i18n } = useTranslation(["service", "result"]);
  if (source === null || checked === null) return null;
  const date = t("result:use.checked", { date: formatDay(checked, i18n.language) });
  const published =
    source.published === undefined
      ? null
      : t("published", { date: formatDayOrMonth(source.published, i18n.language) });
  return (
    <EvidenceLine
      source={{ label: source.title, href: source.url }}
      date={published === null ? date : `${published} · ${date}`}
      stale={isStale(checked) ? t("result:use.stale") : undefined}
    />
  );
}
