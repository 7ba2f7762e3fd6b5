import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import type { Recommendation } from "../../assessment/recommend.ts";
import { formatList } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { kindsElsewhere } from "../../store/elsewhere.ts";
import { Disclosure } from "../../components/Disclosure.tsx";
import { Recommended } from "./Recommended.tsx";
import { Staying } from "./Staying.tsx";
import { useNames, usePlaceInSentence } from "./words.ts";

/** How many stand in the open; the rest comes behind "more" (method 7: the first three become actions). */
const OPEN = 3;

/** What could stand in a use's place, or why nothing does. */
export function AdviceForUse({ assessed }: { readonly assessed: AssessedUse }) {
  const { t } = useTranslation("result");
  const { ofPlace } = useNames();
  const { use, recommendations } = assessed;
  return (
    <section className="advice">
      <h3>{ofPlace(use.at)}</h3>
      {use.mustStay ? (
        <>
          <p>{t("advice.mustStay")}</p>
          <Staying use={use} />
        </>
      ) : (
        <>
          <Elsewhere assessed={assessed} />
          <List recommendations={recommendations} assessed={assessed} />
        </>
      )}
    </section>
  );
}

interface ListProps {
  readonly assessed: AssessedUse;
  readonly recommendations: readonly Recommendation[];
}

function List({ recommendations, assessed }: ListProps) {
  const { t } = useTranslation("result");
  const more = recommendations.slice(OPEN);
  const rows = (some: readonly Recommendation[]) => (
    <ol className="rows">
      {some.map((one) => (
        <Recommended key={one.service} recommendation={one} assessed={assessed} />
      ))}
    </ol>
  );
  return (
    <>
      {recommendations.length > 0 ? rows(recommendations.slice(0, OPEN)) : null}
      {more.length === 0 ? null : (
        <Disclosure label={t("advice.more", { count: more.length })}>{rows(more)}</Disclosure>
      )}
    </>
  );
}

/** None better, or none of its kind reaches the need: a kind that does, by name. */
function Elsewhere({ assessed }: { readonly assessed: AssessedUse }) {
  const { t, i18n } = useTranslation(["result", "terms"]);
  const placeName = usePlaceInSentence();
  const kinds = kindsElsewhere(useAssessment(), assessed);
  if (kinds === null || assessed.need === null) {
    return assessed.recommendations.length === 0 ? <p>{t("advice.none")}</p> : null;
  }
  const place = placeName(assessed.need);
  const mode = assessed.use.mode === "vault" ? "vault" : "conversation";
  if (kinds.length === 0) return <p>{t(`advice.nowhere.${mode}`, { place })}</p>;
  const names = kinds.map((kind) => t(`terms:kind.${kind}`));
  return (
    <p>
      {t("advice.elsewhere", {
        kind: t(`terms:kind.${assessed.use.kind}`),
        place,
        kinds: formatList(names, i18n.language, "or"),
      })}
    </p>
  );
}
