import { useEffect, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { forgetRefusal, openFile, useOpening } from "../../store/openFile.ts";
import { Refused } from "./Refused.tsx";

/** Opens a saved file; a refused one is explained and changes nothing. */
export function OpenAnother() {
  const { t } = useTranslation("take");
  const { refusal } = useOpening();
  useEffect(() => forgetRefusal, []);
  return (
    <section>
      <SectionHeading small note={t("open.what")}>
        {t("open.title")}
      </SectionHeading>
      <label className="open-file">
        <input className="unseen" type="file" accept=".json,application/json" onChange={take} />
        {t("open.choose")}
      </label>
      {refusal === null ? null : <Refused {...refusal} />}
    </section>
  );
}

function take({ target }: ChangeEvent<HTMLInputElement>): void {
  const file = target.files?.[0];
  if (file) void openFile(file);
}
