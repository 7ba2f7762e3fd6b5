import { useTranslation } from "react-i18next";
import { BottomBar } from "../components/BottomBar.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { Columns } from "../components/Columns.tsx";
import { Notice } from "../components/Notice.tsx";
import { currentEntry } from "../store/entry.ts";
import { useRemembering } from "../store/remember.ts";
import { formatRoute } from "../store/route.ts";
import { saidSomething, useVisitor } from "../store/store.ts";
import { answersFile, resultFile } from "../store/toTake.ts";
import { Erase } from "./take/Erase.tsx";
import { FileOffer } from "./take/FileOffer.tsx";
import { More } from "./take/More.tsx";
import { OpenAnother } from "./take/OpenAnother.tsx";
import { PrintResult } from "./take/PrintResult.tsx";
import { Remember } from "./take/Remember.tsx";

/** How to keep what was said and found, in a file or on this device, to go on from a file, to be reminded, to show it,
 * and to erase everything. */
export function TakeScreen() {
  const { t } = useTranslation("take");
  const answers = useVisitor((visitor) => visitor.answers);
  const stays = useRemembering(({ keeping }) => keeping === "on");
  return (
    <>
      <main id="main" className="take">
        <Columns
          left={
            <>
              <h1 tabIndex={-1}>{t("title")}</h1>
              <p className="second">{stays ? t("leadKept") : t("lead")}</p>
              {currentEntry() === undefined && <p className="second">{t("noReload")}</p>}
              {saidSomething(answers) ? null : (
                <Notice kind="hint">
                  <p>{t("nothing")}</p>
                </Notice>
              )}
              <p className="second">{t("care")}</p>
            </>
          }
          right={
            <>
              <FileOffer room="answers" file={answersFile(answers)} />
              <FileOffer room="result" file={resultFile(answers)} />
              <OpenAnother />
              <Remember />
              <PrintResult />
              <More />
              <Erase />
            </>
          }
        />
      </main>
      <BottomBar
        main={<ButtonLink href={formatRoute({ name: "result" })}>{t("back")}</ButtonLink>}
      />
    </>
  );
}
