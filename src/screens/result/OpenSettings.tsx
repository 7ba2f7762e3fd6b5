import { useTranslation } from "react-i18next";
import type { Place } from "../../assessment/situation.ts";
import { Disclosure } from "../../components/Disclosure.tsx";
import { isWorded } from "../../i18n/settings.ts";
import { useSettingsLeft } from "../../store/settingsLeft.ts";
import { SettingSteps } from "./SettingSteps.tsx";

interface OpenSettingsProps {
  readonly at: Place;
  /** What the list is, in a few words above it. */
  readonly title: string;
}

/** The settings that raise a service and are not known to be on, each with where it is; nothing without any. */
export function OpenSettings({ at, title }: OpenSettingsProps) {
  const { t, i18n } = useTranslation(["plan", "settings"]);
  const left = useSettingsLeft(at);
  if (left.length === 0) return null;
  return (
    <>
      <p className="label">{title}</p>
      <ul className="dots">
        {left.map((id) => (
          <li key={id}>
            {isWorded(id, i18n) ? t(`settings:${id}.action`) : id}
            <Disclosure label={t("settings.where")}>
              <SettingSteps setting={id} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}
