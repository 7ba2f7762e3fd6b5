import { useTranslation } from "react-i18next";
import { EvidenceLine } from "../../components/EvidenceLine.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { isWorded } from "../../i18n/settings.ts";
import { isStale } from "../../store/evidence.ts";
import { settingEntryOf } from "../../store/facts.ts";

/** Where a setting is switched, with the page that shows it. */
export function SettingSteps({ setting }: { readonly setting: string }) {
  const { t, i18n } = useTranslation(["result", "settings"]);
  const entry = settingEntryOf(setting);
  return (
    <>
      {isWorded(setting, i18n) ? <p>{t(`settings:${setting}.where`)}</p> : null}
      {entry === undefined ? null : (
        <EvidenceLine
          source={{ label: entry.source.title, href: entry.source.url }}
          date={t("use.checked", { date: formatDay(entry.checked, i18n.language) })}
          stale={isStale(entry.checked) ? t("use.stale") : undefined}
        />
      )}
    </>
  );
}
