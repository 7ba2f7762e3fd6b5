import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AssessedUse, Findings } from "../../assessment/assess.ts";
import { InterfererList } from "../../components/InterfererList.tsx";
import { useAssessment } from "../../store/derived.ts";
import { useInterfererWords } from "./interfererWords.ts";
import { Walls } from "./Walls.tsx";
import { useNames } from "./words.ts";

/** The walls of one use as they would stand: its figures walk when ticks change. */
export function WhatIfPicture({ then }: { readonly then: Findings }) {
  const { t } = useTranslation("result");
  const { level } = useAssessment();
  const { of } = useNames();
  const id = useId();
  const [chosen, choose] = useState(level?.heldBackBy[0] ?? "");
  const shown = then.uses.filter(({ interferers }) => interferers !== null);
  const selected = shown.find(({ use }) => use.key === chosen) ?? shown[0];
  if (selected === undefined) return null;
  return (
    <>
      <div className="select-field">
        <label htmlFor={id}>{t("whatIf.use")}</label>
        <select
          id={id}
          value={selected.use.key}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {shown.map(({ use }) => (
            <option key={use.key} value={use.key}>
              {of(use.key)}
            </option>
          ))}
        </select>
      </div>
      <Pictured assessed={selected} />
    </>
  );
}

function Pictured({ assessed }: { readonly assessed: AssessedUse }) {
  const { t } = useTranslation("result");
  const items = useInterfererWords(assessed);
  return (
    <>
      <Walls assessed={assessed} />
      <InterfererList
        label={t("hear.list")}
        items={items.map(({ who, name, reach }) => ({ who, name, reach }))}
      />
    </>
  );
}
