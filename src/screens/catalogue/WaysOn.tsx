import { useTranslation } from "react-i18next";
import { formatRoute } from "../../store/route.ts";
import { saidSomething, useVisitor } from "../../store/store.ts";
import { beginDraft } from "../../store/unlisted.ts";

/** The ways out of the catalogue. */
export function WaysOn() {
  const { t } = useTranslation("catalogue");
  const said = useVisitor(({ answers }) => saidSomething(answers));
  return (
    <div className="quiet-ways">
      <a className="roomy" href={formatRoute({ name: said ? "result" : "uses" })}>
        {said ? t("result") : t("uses")}
      </a>
      <a className="roomy" href={formatRoute({ name: "unlisted" })} onClick={() => beginDraft()}>
        {t("unlisted")}
      </a>
      <a className="roomy" href={formatRoute({ name: "method" })}>
        {t("method")}
      </a>
      <a className="roomy" href={formatRoute({ name: "about" })}>
        {t("about")}
      </a>
    </div>
  );
}
