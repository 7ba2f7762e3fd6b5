import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { isWorded } from "../../i18n/settings.ts";
import type { SettingToCheck } from "../../store/check.ts";
import { useVisitor } from "../../store/store.ts";
import { ChangeRow } from "./ChangeRow.tsx";

/** The settings that decide a verdict of what the visitor uses, each once. */
export function CheckSettings({ settings }: { readonly settings: readonly SettingToCheck[] }) {
  const { t, i18n } = useTranslation(["check", "settings", "terms"]);
  const said = useVisitor(({ answers }) => answers.settings);
  if (settings.length === 0) return null;
  return (
    <>
      <SectionHeading ruled small>
        {t("check:settings")}
      </SectionHeading>
      <dl className="rows summary">
        {settings.map(({ id, route }) => {
          const answer = said.get(id);
          return (
            <ChangeRow
              key={id}
              row={id}
              label={isWorded(id, i18n) ? t(`settings:${id}.question`) : id}
              value={answer ? t(`terms:answer.setting.${answer}`) : t("check:notYet")}
              unknown={answer === "unknown"}
              route={route}
              question={id}
            />
          );
        })}
      </dl>
    </>
  );
}
