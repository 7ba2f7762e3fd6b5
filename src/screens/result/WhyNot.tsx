import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAssessment } from "../../store/derived.ts";
import { allEntries, serviceOf } from "../../store/facts.ts";
import { nameOfService } from "../../store/naming.ts";
import { useNames } from "./words.ts";

/** Why a service is not recommended for a use: the first rule that it failed (method 8). */
export function WhyNot() {
  const { t, i18n } = useTranslation("result");
  const { uses } = useAssessment();
  const { of } = useNames();
  const [useKey, chooseUse] = useState(uses[0]?.use.key ?? "");
  const [service, chooseService] = useState("");
  const byName = new Intl.Collator(i18n.language);
  const named = allEntries()
    .map(({ id }) => ({ id, name: nameOfService(id, i18n.language) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  return (
    <section className="advice">
      <h3>{t("advice.ask")}</h3>
      <Select label={t("advice.askUse")} value={useKey} onChoose={chooseUse}>
        {uses.map(({ use }) => (
          <option key={use.key} value={use.key}>
            {of(use.key)}
          </option>
        ))}
      </Select>
      <Select label={t("advice.askService")} value={service} onChoose={chooseService}>
        <option value="">{t("advice.choose")}</option>
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <p role="status">
        <Because useKey={useKey} service={service} />
      </p>
    </section>
  );
}

interface BecauseProps {
  readonly useKey: string;
  readonly service: string;
}

function Because({ useKey, service }: BecauseProps) {
  const { t } = useTranslation("reasons");
  const { uses, level, recommender } = useAssessment();
  const assessed = uses.find(({ use }) => use.key === useKey);
  const asked = serviceOf(service);
  if (assessed === undefined || asked === undefined) return null;
  const why = recommender.whyNot(assessed, level, asked) ?? "recommended";
  return <>{t(`whyNot.${why}`)}</>;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Select({ label, value, onChoose, children }: SelectProps) {
  const id = useId();
  return (
    <div className="select-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
