import { useEffect, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import type { Refusal } from "../../files/refusal.ts";
import { forgetRefusal, openFile, useOpening } from "../../store/openFile.ts";

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

function Refused({ code, place }: Refusal) {
  const { t } = useTranslation("files");
  return (
    <Notice kind="error" title={t("refusedTitle")} announced>
      <p>{t(`error.${code}`, { place })}</p>
      <p>{t("unchanged")}</p>
    </Notice>
  );
}

function take({ target }: ChangeEvent<HTMLInputElement>): void {
  const file = target.files?.[0];
  if (file) void openFile(file);
}
