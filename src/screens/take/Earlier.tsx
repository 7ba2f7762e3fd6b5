import { type ChangeEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refusal } from "../../files/refusal.ts";
import type { Opened } from "../../files/read.ts";
import { lookInto } from "../../store/openFile.ts";
import { since } from "../../store/since.ts";
import { useVisitor } from "../../store/store.ts";
import { Refused } from "./Refused.tsx";
import { WhatChanged } from "./WhatChanged.tsx";

/** Holds an earlier file beside the answers of now; neither of them changes. */
export function Earlier() {
  const { t } = useTranslation("since");
  const answers = useVisitor((visitor) => visitor.answers);
  const [earlier, setEarlier] = useState<Opened | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (!file) return;
    const outcome = await lookInto(file);
    target.value = "";
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (outcome.ok) setEarlier(outcome.value);
  };
  return (
    <>
      <p className="second">{t("what")}</p>
      <label className="open-file">
        <input
          className="unseen"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event)}
        />
        {t("choose")}
      </label>
      {refusal === null ? null : <Refused {...refusal} />}
      <div role="status">
        {earlier === null ? null : <WhatChanged since={since(earlier, answers)} />}
      </div>
    </>
  );
}
