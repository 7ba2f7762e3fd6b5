import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import type { Place } from "../../assessment/situation.ts";
import { LEVEL_CRITERIA } from "../../assessment/vocabulary.ts";
import { formatList } from "../../i18n/formats.ts";
import { stakesKey } from "../../i18n/stakes.ts";
import { ServiceLink } from "../facts/ServiceLink.tsx";
import { isListed } from "./listed.ts";
import { Staying } from "./Staying.tsx";
import { UseVerdict } from "./UseVerdict.tsx";
import { useInARow, useNames, usePlaceInSentence } from "./words.ts";

/** One use: what it is for, whether that is met, and its verdicts with their evidence. */
export function UseDetail({ assessed }: { readonly assessed: AssessedUse }) {
  const { t } = useTranslation(["result", "terms"]);
  const { use } = assessed;
  return (
    <>
      <p className="second">
        {t(use.mustStay ? "use.forStaying" : "use.for", {
          stakes: t(`${stakesKey(use.mode, use.stakes)}.title`),
        })}
      </p>
      <Met assessed={assessed} />
      <ul className="rows">
        {LEVEL_CRITERIA.map((criterion) => (
          <UseVerdict key={criterion} assessed={assessed} criterion={criterion} />
        ))}
      </ul>
      <NotHere assessed={assessed} />
      <More at={use.at} />
    </>
  );
}

function Met({ assessed: { need, level, fallsShort } }: { readonly assessed: AssessedUse }) {
  const { t, i18n } = useTranslation("result");
  const inARow = useInARow();
  const placeName = usePlaceInSentence();
  if (level === null || need === null) return null;
  const place = placeName(need);
  const short = level.high >= need ? t("use.may", { place }) : t("use.short", { place });
  const criteria = level.heldBackBy.map((criterion) => t(`lack.${criterion}`));
  return (
    <p>
      {inARow([
        fallsShort ? short : t("use.enough"),
        criteria.length === 0
          ? null
          : t("use.held", { criteria: formatList(criteria, i18n.language) }),
      ])}
    </p>
  );
}

/** The way to the service's page; one that the visitor judged has none. */
function More({ at }: { readonly at: Place }) {
  const { t } = useTranslation("service");
  const { ofPlace } = useNames();
  if (!isListed(at)) return null;
  return (
    <p className="unprinted">
      <ServiceLink of={at}>{t("page", { service: ofPlace(at) })}</ServiceLink>
    </p>
  );
}

/** What not to say here: where one must stay, with the settings that help, and where something decisive is looked up
 * or published. */
function NotHere({ assessed: { use } }: { readonly assessed: AssessedUse }) {
  const { t } = useTranslation(["result", "questions"]);
  const open = use.mode === "lookup" || use.mode === "public";
  if (!use.mustStay && !(open && use.stakes === "decisive")) return null;
  if (use.mustStay) return <Staying use={use} />;
  return (
    <>
      <h3>{t("use.notHere")}</h3>
      <p className="second">{t(`questions:notHere.${use.mode}`)}</p>
    </>
  );
}
