import { useTranslation } from "react-i18next";
import type { SettingAnswer } from "../../assessment/vocabulary.ts";
import { ChoiceRow } from "../../components/ChoiceRow.tsx";
import { isWorded } from "../../i18n/settings.ts";
import { setSetting, useVisitor } from "../../store/store.ts";

interface SettingRowProps {
  readonly id: string;
  /** One line under the question. */
  readonly note?: string | undefined;
}

/** The safer answer first, "I don't know" last. */
const ORDER = ["yes", "no", "unknown"] as const satisfies readonly SettingAnswer[];

/** Asks a setting, and says where it is found. An answer given elsewhere stands here too. */
export function SettingRow({ id, note }: SettingRowProps) {
  const { t, i18n } = useTranslation(["settings", "terms"]);
  const answer = useVisitor(({ answers }) => answers.settings.get(id));
  const worded = isWorded(id, i18n);
  return (
    <ChoiceRow
      legend={worded ? t(`settings:${id}.question`) : id}
      name={id}
      note={note}
      value={answer}
      onChoose={(value) => setSetting(id, value)}
      choices={ORDER.map((value) => ({ value, label: t(`terms:answer.setting.${value}`) }))}
      hint={worded ? t(`settings:${id}.where`) : undefined}
    />
  );
}
