import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  KINDS_BY_MODE,
  KNOWN_VERDICTS,
  MODES,
  PLATFORMS,
  SERVICE_CRITERIA,
  type ServiceCriterion,
  type Verdict,
} from "../../assessment/vocabulary.ts";
import { FilterField } from "../../components/FilterField.tsx";
import { Fold } from "../../components/Fold.tsx";
import {
  conditionsOf,
  JAPANESE_WANTED,
  narrow,
  ORDERS,
  putInOrder,
  useBrowsing,
  wantVerdict,
  widen,
} from "../../store/browsing.ts";

/** From this width on there is room for all of it at once. */
const WIDE = 900;

/** What to list and in which order; folded on a phone. */
export function Filters() {
  const { t } = useTranslation("catalogue");
  const count = useBrowsing(({ filter }) => conditionsOf(filter));
  const [wide] = useState(() => document.documentElement.clientWidth >= WIDE);
  return (
    <div className="folds filters">
      <Fold
        title={t("narrow")}
        aside={count === 0 ? undefined : t("conditions", { count })}
        open={wide}
      >
        <div className="filter-fields">
          <ByKind />
          {SERVICE_CRITERIA.map((criterion) => (
            <ByVerdict key={criterion} criterion={criterion} />
          ))}
          <ByPlatform />
          <ByJapanese />
          <InOrder />
        </div>
        {count === 0 ? null : (
          <button type="button" className="word-button" onClick={widen}>
            {t("clear")}
          </button>
        )}
      </Fold>
    </div>
  );
}

function ByKind() {
  const { t } = useTranslation(["catalogue", "terms"]);
  const kind = useBrowsing(({ filter }) => filter.kind);
  return (
    <FilterField
      label={t("kind")}
      any={t("anyKind")}
      groups={MODES.map((mode) => ({
        name: t(`terms:mode.${mode}`),
        options: KINDS_BY_MODE[mode].map((one) => ({ value: one, label: t(`terms:kind.${one}`) })),
      }))}
      value={kind}
      onChoose={(chosen) => narrow({ kind: chosen })}
    />
  );
}

/** The best first, as a visitor looks for them; encryption does not apply everywhere. */
function verdictsOf(criterion: ServiceCriterion): readonly Verdict[] {
  const known = [...KNOWN_VERDICTS].reverse();
  return criterion === "encryption" ? [...known, "not-applicable"] : known;
}

function ByVerdict({ criterion }: { readonly criterion: ServiceCriterion }) {
  const { t } = useTranslation(["catalogue", "terms"]);
  const verdict = useBrowsing(({ filter }) => filter.verdicts[criterion]);
  return (
    <FilterField
      label={t(`terms:criterion.${criterion}.name`)}
      any={t("any")}
      groups={[
        {
          options: verdictsOf(criterion).map((one) => ({
            value: one,
            label: t(`terms:criterion.${criterion}.${one}`),
          })),
        },
      ]}
      value={verdict ?? null}
      onChoose={(chosen) => wantVerdict(criterion, chosen)}
    />
  );
}

function ByPlatform() {
  const { t } = useTranslation(["catalogue", "terms", "result"]);
  const platform = useBrowsing(({ filter }) => filter.platform);
  const options = PLATFORMS.map((one) => ({
    value: one,
    label: one === "web" ? t("result:advice.web") : t(`terms:device.${one}`),
  }));
  return (
    <FilterField
      label={t("platform")}
      any={t("any")}
      groups={[{ options }]}
      value={platform}
      onChoose={(chosen) => narrow({ platform: chosen })}
    />
  );
}

function ByJapanese() {
  const { t } = useTranslation("catalogue");
  const japanese = useBrowsing(({ filter }) => filter.japanese);
  const options = JAPANESE_WANTED.map((one) => ({
    value: one,
    label: t(`japaneseWanted.${one}`),
  }));
  return (
    <FilterField
      label={t("japanese")}
      any={t("any")}
      groups={[{ options }]}
      value={japanese}
      onChoose={(chosen) => narrow({ japanese: chosen })}
    />
  );
}

function InOrder() {
  const { t } = useTranslation("catalogue");
  const order = useBrowsing((browsing) => browsing.order);
  return (
    <FilterField
      label={t("order")}
      groups={[{ options: ORDERS.map((one) => ({ value: one, label: t(`orders.${one}`) })) }]}
      value={order}
      onChoose={(chosen) => putInOrder(chosen ?? order)}
    />
  );
}
