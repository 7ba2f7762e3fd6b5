import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckRow } from "../../components/CheckRow.tsx";
import { Notice } from "../../components/Notice.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import {
  canRemember,
  remember,
  startRemembering,
  stopRemembering,
  useRemembering,
} from "../../store/remember.ts";
import { saidSomething, useVisitor } from "../../store/store.ts";
import { KeptHere } from "../kept/KeptHere.tsx";

/** "Remember on this device": what stays, where, who can see it, and how it goes again. Off until asked for. */
export function Remember() {
  const { t } = useTranslation("take");
  return (
    <section>
      <SectionHeading small note={canRemember() ? t("remember.what") : t("remember.cannot")}>
        {t("remember.title")}
      </SectionHeading>
      {canRemember() && <Choice />}
    </section>
  );
}

function Choice() {
  const { t } = useTranslation("take");
  const { keeping } = useRemembering();
  const begun = useVisitor(({ answers }) => saidSomething(answers));
  const [refused, tellRefused] = useState(false);
  const asked = keeping === "waiting" || keeping === "unreadable";
  useEffect(startRemembering, []);
  return (
    <>
      <ul className="points second">
        <li>{t("remember.kept")}</li>
        <li>{t("remember.where")}</li>
        <li>{t("remember.remove")}</li>
      </ul>
      {asked ? null : (
        <CheckRow
          label={t("remember.do")}
          checked={keeping !== "off"}
          onCheck={(wanted) => tellRefused(!choose(wanted))}
        />
      )}
      <KeptHere>{begun && <p>{t("kept.instead")}</p>}</KeptHere>
      {(refused || keeping === "full") && (
        <Notice kind="hint" announced>
          <p>{keeping === "full" ? t("remember.full") : t("remember.refused")}</p>
        </Notice>
      )}
    </>
  );
}

/** False where the browser has no room for what was asked. */
function choose(wanted: boolean): boolean {
  if (wanted) return remember();
  stopRemembering();
  return true;
}
