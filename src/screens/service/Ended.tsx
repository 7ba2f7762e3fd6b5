import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { useAlternatives } from "../../store/alternatives.ts";
import { nameOfService } from "../../store/naming.ts";
import type { Profile } from "../../store/profile.ts";
import { ServiceLink } from "../facts/ServiceLink.tsx";
import { Outside } from "../facts/Outside.tsx";

/** How many services that do the same job are named. */
const NAMED = 3;

/** A service that has ended: since when, what to do about what is left, and what does the same job (method 2). */
export function Ended({ profile: { id, entry } }: { readonly profile: Profile }) {
  const { t, i18n } = useTranslation(["service", "result"]);
  const locale = i18n.language;
  const service = nameOfService(id, locale);
  const title =
    entry.ended === undefined
      ? t("ended.undated", { service })
      : t("ended.title", { service, date: formatDay(entry.ended, locale) });
  const instead = useAlternatives(id).instead.slice(0, NAMED);
  return (
    <>
      <Notice kind="hint" title={title}>
        <p>{t("ended.what")}</p>
        {entry.export === null ? null : (
          <p>
            <Outside href={entry.export.url}>{t("result:action.export", { service })}</Outside>
          </p>
        )}
        <p>
          {entry.deletion === null ? (
            <Outside href={entry.website}>{t("ended.page")}</Outside>
          ) : (
            <Outside href={entry.deletion.url}>{t("result:action.deletion", { service })}</Outside>
          )}
        </p>
        <p>{t("ended.judged")}</p>
      </Notice>
      {instead.length === 0 ? null : (
        <>
          <h2 className="instead">{t("ended.instead")}</h2>
          <ul className="dots">
            {instead.map((other) => (
              <li key={other}>
                <ServiceLink of={other}>{nameOfService(other, locale)}</ServiceLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
