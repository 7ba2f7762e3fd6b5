import { useTranslation } from "react-i18next";
import { DEVICES } from "../../assessment/vocabulary.ts";
import { formatList } from "../../i18n/formats.ts";
import { useVisitor } from "../../store/store.ts";
import { ChangeRow } from "./ChangeRow.tsx";

/** The devices that the visitor named, as one row. */
export function NamedDevices() {
  const { t, i18n } = useTranslation(["check", "terms"]);
  const devices = useVisitor(({ answers }) => answers.devices);
  const named = DEVICES.filter((device) => devices.includes(device));
  const names = named.map((device) => t(`terms:device.${device}`));
  return (
    <ChangeRow
      row="devices"
      label={t("check:named")}
      value={names.length === 0 ? t("check:notYet") : formatList(names, i18n.language)}
      route={{ name: "uses" }}
      question="devices"
    />
  );
}
