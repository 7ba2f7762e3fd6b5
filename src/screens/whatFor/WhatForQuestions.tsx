import { useTranslation } from "react-i18next";
import type { Mode } from "../../assessment/vocabulary.ts";
import { CheckRow } from "../../components/CheckRow.tsx";
import { Columns } from "../../components/Columns.tsx";
import { formatList } from "../../i18n/formats.ts";
import type { AskedUse } from "../../store/asked.ts";
import { nameOfService } from "../../store/naming.ts";
import { setMustStay } from "../../store/store.ts";
import { useArrivalAtQuestion } from "../asking/arriving.ts";
import { SettingRow } from "../asking/SettingRow.tsx";
import { SoFar, StepBar } from "../asking/StepBar.tsx";
import { StepProgress } from "../asking/StepProgress.tsx";
import { StakesOptions } from "./StakesOptions.tsx";
import { UsesList } from "./UsesList.tsx";

interface WhatForQuestionsProps {
  readonly use: AskedUse;
  readonly mode: Mode;
  readonly uses: readonly AskedUse[];
}

/** The questions about one use. */
export function WhatForQuestions({ use, mode, uses }: WhatForQuestionsProps) {
  const { t, i18n } = useTranslation("whatFor");
  useArrivalAtQuestion();
  const nameOf = (one: AskedUse) => nameOfService(one.service, i18n.language);
  const service = nameOf(use);
  const asked = uses.filter(({ onTheWay }) => onTheWay);
  const at = asked.indexOf(use) + 1;
  const lines = t(`title.${mode}`, { service }).split("\n");
  const place = { service, at, of: asked.length };
  const sharing = (id: string) =>
    uses.filter((one) => one.index < use.index && one.settings.includes(id)).map(nameOf);
  return (
    <>
      <main id="main">
        <Columns
          left={
            <>
              <StepProgress
                section="whatFor"
                first={at === 1}
                detail={at === 0 ? service : at < 10 ? t("place", place) : t("placeMany", place)}
              />
              <h1 tabIndex={-1} className="phrased">
                {lines.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </h1>
              <UsesList uses={asked} current={use} />
            </>
          }
          right={
            <>
              <StakesOptions use={use} mode={mode} legend={lines.join("")} service={service} />
              {use.settings.map((id) => (
                <SettingRow key={id} id={id} note={sharedNote(sharing(id))} />
              ))}
              <CheckRow
                label={t("stay", { service })}
                note={t(mode === "conversation" ? "stayNote.conversation" : "stayNote.other")}
                checked={use.mustStay === true}
                onCheck={(checked) => setMustStay(use.key, checked)}
              />
              <SoFar />
            </>
          }
        />
      </main>
      <StepBar step={{ name: "whatFor", index: use.index }} />
    </>
  );

  function sharedNote(names: readonly string[]): string | undefined {
    if (names.length === 0) return undefined;
    return t("shared", { services: formatList(names, i18n.language) });
  }
}
