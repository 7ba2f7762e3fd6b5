import { useTranslation } from "react-i18next";
import { LEVELS } from "../../assessment/vocabulary.ts";
import type { LinkedResult } from "../../files/link.ts";
import { formatDay, formatList, formatNumber } from "../../i18n/formats.ts";
import { nameOfService } from "../../store/naming.ts";
import { countRows, knownServices } from "../../store/shown.ts";
import { useLevelWords } from "../facts/words.ts";

const EN_DASH = "\u2013";

/** All that a link holds, in words: the same before it is made and where it is opened. */
export function SharedFacts({ result }: { readonly result: LinkedResult }) {
  const { t, i18n } = useTranslation("share");
  const levelWords = useLevelWords();
  const { level, score, services, catalogue, method } = result;
  return (
    <>
      <dl className="shown-facts">
        <div>
          <dt>{t("facts.level")}</dt>
          <dd>{level === null ? t("facts.levelNone") : levelWords(level)}</dd>
        </div>
        <div>
          <dt>{t("facts.score")}</dt>
          <dd>{score === null ? t("facts.scoreNone") : <Points {...score} />}</dd>
        </div>
        <div>
          <dt>{t("facts.services")}</dt>
          <dd>{services === null ? t("facts.servicesNone") : <Services services={services} />}</dd>
        </div>
        <div>
          <dt>{t("facts.edition")}</dt>
          <dd>
            {t("facts.editionValue", {
              date: formatDay(catalogue, i18n.language),
              method: formatNumber(method, i18n.language),
            })}
          </dd>
        </div>
      </dl>
      <Counts result={result} />
    </>
  );
}

function Points({ low, high }: NonNullable<LinkedResult["score"]>) {
  const { t, i18n } = useTranslation("share");
  const figure = (points: number): string => formatNumber(points, i18n.language);
  const range = low === high ? figure(low) : `${figure(low)}${EN_DASH}${figure(high)}`;
  return t("facts.scoreRange", { range });
}

function Services({ services }: { readonly services: readonly string[] }) {
  const { t, i18n } = useTranslation("share");
  const { ids, unknown } = knownServices(services);
  const words = [
    ...ids.map((id) => nameOfService(id, i18n.language)),
    ...(unknown > 0 ? [t("facts.unknown", { count: unknown })] : []),
  ];
  return words.length === 0 ? t("facts.servicesNone") : formatList(words, i18n.language);
}

function Counts({ result }: { readonly result: LinkedResult }) {
  const { t, i18n } = useTranslation(["share", "terms"]);
  const rows = countRows(result);
  if (rows.length === 0) return null;
  return (
    <table className="sums">
      <caption>{t("facts.counts")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("facts.place")}</th>
          <th scope="col">{t("terms:mode.conversation")}</th>
          <th scope="col">{t("terms:mode.vault")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ level, conversation, vault }) => (
          <tr key={level}>
            <th scope="row">{t(`terms:level.${LEVELS[level]}.name`)}</th>
            <td>{formatNumber(conversation, i18n.language)}</td>
            <td>{formatNumber(vault, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
