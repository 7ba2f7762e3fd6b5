import { useTranslation } from "react-i18next";
import { LEVELS } from "../assessment/vocabulary.ts";
import { BottomBar } from "../components/BottomBar.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { Columns } from "../components/Columns.tsx";
import { Notice } from "../components/Notice.tsx";
import { Place } from "../components/Place.tsx";
import type { LinkedResult } from "../files/link.ts";
import { useLinkedResult } from "../store/linked.ts";
import { formatRoute } from "../store/route.ts";
import { saidSomething, useVisitor } from "../store/store.ts";
import { SharedFacts } from "./sharing/SharedFacts.tsx";

/** A result that somebody shared by a link: to look at, never to go on from. */
export function SharedScreen() {
  const { t } = useTranslation("share");
  const result = useLinkedResult();
  const begun = useVisitor(({ answers }) => saidSomething(answers));
  return (
    <>
      <main id="main" className="shared-result">
        {result === null ? <Broken /> : <Shown result={result} />}
      </main>
      <BottomBar
        main={
          <ButtonLink href={formatRoute({ name: begun ? "result" : "welcome" })}>
            {begun ? t("shared.back") : t("shared.own")}
          </ButtonLink>
        }
      />
    </>
  );
}

function Shown({ result }: { readonly result: LinkedResult }) {
  const { t } = useTranslation(["share", "terms"]);
  const id = result.level && LEVELS[result.level.low];
  return (
    <Columns
      split="result"
      left={
        <>
          {result.level !== null && id !== null && (
            <Place level={result.level.low} name={t(`terms:level.${id}.plate`)} />
          )}
          <h1 tabIndex={-1}>{t("shared.title")}</h1>
          {id === null ? null : <p>{t(`terms:level.${id}.meaning`)}</p>}
          <Notice kind="hint">
            <p>{t("shared.care")}</p>
            <p>{t("shared.yours")}</p>
          </Notice>
        </>
      }
      right={<SharedFacts result={result} />}
    />
  );
}

function Broken() {
  const { t } = useTranslation("share");
  return (
    <>
      <h1 tabIndex={-1}>{t("shared.broken")}</h1>
      <p>{t("shared.brokenText")}</p>
    </>
  );
}
