import { useTranslation } from "react-i18next";
import { BottomBar } from "../components/BottomBar.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { formatDay, formatNumber } from "../i18n/formats.ts";
import { CATALOGUE_DATE, METHOD } from "../store/facts.ts";
import { formatRoute } from "../store/route.ts";
import { Articles } from "./method/Articles.tsx";
import { Chapter } from "./method/Chapter.tsx";
import { Judging } from "./method/Judging.tsx";
import { Limits, Planning } from "./method/Planning.tsx";

/** How it is worked out: every weight and table, read from the method's data, with the rows they rest on. */
export function MethodScreen() {
  const { t, i18n } = useTranslation("method");
  return (
    <>
      <main id="main" className="method">
        <h1 tabIndex={-1}>{t("title")}</h1>
        <p>{t("lead")}</p>
        <p className="second">
          {t("version", {
            method: formatNumber(METHOD.version, i18n.language),
            date: formatDay(CATALOGUE_DATE, i18n.language),
          })}
        </p>
        <div className="chapters">
          <Judging />
          <Hearing />
          <Planning />
          <Limits />
          <Articles />
        </div>
      </main>
      <BottomBar
        main={<ButtonLink href={formatRoute({ name: "result" })}>{t("back")}</ButtonLink>}
      />
    </>
  );
}

const RULES = ["operator", "agency", "attacker", "flooder", "nearby"] as const;

/** The rules of who could hear, in one sentence each. */
function Hearing() {
  const { t } = useTranslation("method");
  return (
    <Chapter title={t("interferers.title")} rows="A1, A8">
      <p>{t("interferers.text")}</p>
      <ul className="dots">
        {RULES.map((rule) => (
          <li key={rule}>{t(`interferers.${rule}`)}</li>
        ))}
      </ul>
    </Chapter>
  );
}
