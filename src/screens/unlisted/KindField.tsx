import { useTranslation } from "react-i18next";
import { type Kind, KINDS_BY_MODE, MODES } from "../../assessment/vocabulary.ts";
import { type OptionsOf, SelectField } from "../../components/SelectField.tsx";
import { useDraft } from "../../store/unlisted.ts";

/** What kind of service it is: it decides which questions there are (method 2). */
export function KindField() {
  const { t } = useTranslation(["unlisted", "terms"]);
  const kind = useDraft((draft) => draft.kind);
  const groups = MODES.map((mode): OptionsOf<Kind> => ({
    id: mode,
    name: t(`terms:mode.${mode}`),
    options: KINDS_BY_MODE[mode].map((value) => ({ value, label: t(`terms:kind.${value}`) })),
  }));
  return (
    <SelectField
      label={t("kind")}
      empty={t("kindEmpty")}
      groups={groups}
      value={kind}
      onSelect={(chosen) => useDraft.setState({ kind: chosen })}
    />
  );
}
