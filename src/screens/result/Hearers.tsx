import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import { InterfererList } from "../../components/InterfererList.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { Tabs } from "../../components/Tabs.tsx";
import { useAssessment } from "../../store/derived.ts";
import { useInterfererWords } from "./interfererWords.ts";
import { Walls } from "./Walls.tsx";
import { useNames } from "./words.ts";

/** Who could hear the visitor, for each conversation and vault: picture and list (method 9). */
export function Hearers() {
  const { t } = useTranslation("result");
  const { uses, level } = useAssessment();
  const { ofPlace } = useNames();
  const [chosen, choose] = useState<string | null>(null);
  const shown = uses.filter(({ interferers }) => interferers !== null);
  const wanted = chosen ?? level?.heldBackBy[0];
  const selected = shown.find(({ use }) => use.key === wanted) ?? shown[0];
  if (selected === undefined) {
    return <SectionHeading note={t("hear.none")}>{t("hear.title")}</SectionHeading>;
  }
  const { use } = selected;
  const mode = use.mode === "vault" ? "vault" : "conversation";
  return (
    <section>
      <SectionHeading note={t(`hear.note.${mode}`, { service: ofPlace(use.at) })}>
        {t("hear.title")}
      </SectionHeading>
      <Tabs
        label={t("hear.tabs")}
        selected={use.key}
        onSelect={choose}
        tabs={shown.map((one) => ({ id: one.use.key, label: ofPlace(one.use.at) }))}
      >
        <Heard assessed={selected} />
      </Tabs>
    </section>
  );
}

function Heard({ assessed }: { readonly assessed: AssessedUse }) {
  const { t } = useTranslation("result");
  const items = useInterfererWords(assessed);
  return (
    <>
      <Walls assessed={assessed} />
      <InterfererList label={t("hear.list")} items={items} />
    </>
  );
}
