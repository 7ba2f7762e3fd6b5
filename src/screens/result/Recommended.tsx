import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import type { Recommendation } from "../../assessment/recommend.ts";
import { SERVICE_CRITERIA, type Platform } from "../../assessment/vocabulary.ts";
import { Disclosure } from "../../components/Disclosure.tsx";
import { EvidenceLine } from "../../components/EvidenceLine.tsx";
import { formatDay, formatList } from "../../i18n/formats.ts";
import type { ServiceFile } from "../../catalogue/schema.ts";
import { isStale } from "../../store/evidence.ts";
import { entryOf } from "../../store/facts.ts";
import { nameOfService } from "../../store/naming.ts";
import { formatRoute } from "../../store/route.ts";
import { useEffortWords } from "../facts/effort.ts";
import { ServiceLink } from "../facts/ServiceLink.tsx";
import { isListed } from "./listed.ts";
import { usePlaceInSentence } from "./words.ts";

interface RecommendedProps {
  readonly recommendation: Recommendation;
  readonly assessed: AssessedUse;
}

/** One service that could stand in a use's place: why, and what speaks against it. */
export function Recommended({ recommendation, assessed }: RecommendedProps) {
  const { t, i18n } = useTranslation("result");
  const placeName = usePlaceInSentence();
  const entry = entryOf(recommendation.service);
  const shows = assessed.level !== null;
  return (
    <li className="recommended">
      <h4>
        {entry === undefined ? (
          recommendation.service
        ) : (
          <ServiceLink of={entry.id}>{nameOfService(entry.id, i18n.language)}</ServiceLink>
        )}
      </h4>
      {shows ? (
        <p className="second">{t("advice.level", { place: placeName(recommendation.level) })}</p>
      ) : null}
      <Why recommendation={recommendation} />
      {entry === undefined ? null : <Practical entry={entry} />}
      <Beside recommendation={recommendation} assessed={assessed} />
    </li>
  );
}

/** The way to both side by side; a service that the visitor judged has no page to stand there. */
function Beside({ recommendation, assessed: { use } }: RecommendedProps) {
  const { t } = useTranslation("plan");
  if (!isListed(use.at)) return null;
  const services = [use.at.id, recommendation.service];
  return (
    <p>
      <a className="roomy" href={formatRoute({ name: "compare", services })}>
        {t("beside")}
      </a>
    </p>
  );
}

function Why({ recommendation: { why, drawbacks } }: Pick<RecommendedProps, "recommendation">) {
  const { t } = useTranslation(["result", "reasons"]);
  return (
    <>
      <p className="label">{t("advice.why")}</p>
      <ul className="dots">
        {why.map((reason) => (
          <li key={reason}>{t(`reasons:reason.${reason}`)}</li>
        ))}
      </ul>
      <p className="label">{t("advice.drawbacks")}</p>
      {drawbacks.length === 0 ? (
        <p className="second">{t("advice.noDrawbacks")}</p>
      ) : (
        <ul className="dots">
          {drawbacks.map((drawback) => (
            <li key={drawback}>{t(`reasons:drawback.${drawback}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Price, phone number, devices, what moving takes, and where it was looked up. */
function Practical({ entry }: { readonly entry: ServiceFile }) {
  const { t, i18n } = useTranslation(["result", "terms"]);
  const effort = useEffortWords();
  const named = (platform: Platform): string =>
    platform === "web" ? t("advice.web") : t(`terms:device.${platform}`);
  const devices = formatList(entry.platforms.map(named), i18n.language);
  return (
    <>
      <p className="second">
        {t("advice.terms", {
          price: t(`advice.price.${entry.price}`),
          phone: t(`advice.phone.${entry.phone}`),
        })}
      </p>
      <p className="second">{t("advice.runs", { devices })}</p>
      <p className="second">{t("advice.moving", { effort: effort(entry.move) })}</p>
      <Disclosure label={t("advice.sources")}>
        {SERVICE_CRITERIA.map((criterion) => (
          <Source key={criterion} verdict={entry.verdicts[criterion]} />
        ))}
      </Disclosure>
    </>
  );
}

function Source({ verdict }: { readonly verdict: ServiceFile["verdicts"]["encryption"] }) {
  const { t, i18n } = useTranslation("result");
  if (verdict === null || verdict.source === null || verdict.checked === null) return null;
  return (
    <EvidenceLine
      source={{ label: verdict.source.title, href: verdict.source.url }}
      date={t("use.checked", { date: formatDay(verdict.checked, i18n.language) })}
      stale={isStale(verdict.checked) ? t("use.stale") : undefined}
    />
  );
}
