import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import { useAssessment } from "../../store/derived.ts";
import { CatalogueLink } from "../facts/CatalogueLink.tsx";
import { AdviceForUse } from "./AdviceForUse.tsx";
import { WhyNot } from "./WhyNot.tsx";

/** Whether anything is to be said about moving: it is recommended, it cannot be, or nothing better is known. */
function concerns({ use, recommendations, fallsShort }: AssessedUse): boolean {
  return use.mustStay || recommendations.length > 0 || fallsShort;
}

/** Better services with their drawbacks, use by use, and why another is not among them (method 8). */
export function AdviceFold() {
  const { t } = useTranslation("result");
  const { uses } = useAssessment();
  const concerned = uses.filter(concerns);
  return (
    <>
      <p className="second">{t("advice.promise")}</p>
      {concerned.map((one) => (
        <AdviceForUse key={one.use.key} assessed={one} />
      ))}
      {concerned.length === 0 ? <p>{t("advice.empty")}</p> : null}
      {concerned.length > 0 && concerned.length < uses.length ? (
        <p className="second">{t("advice.enough")}</p>
      ) : null}
      {uses.length === 0 ? null : <WhyNot />}
      <p>
        <CatalogueLink />
      </p>
    </>
  );
}
