import { useTranslation } from "react-i18next";
import type { Recommendation } from "../../assessment/recommend.ts";
import { nameOfService } from "../../store/naming.ts";
import { profileOf } from "../../store/profile.ts";
import { ServiceLink } from "../facts/ServiceLink.tsx";
import { useLevelWords } from "../facts/words.ts";

/** One service that could stand in the place of another: how far it carries, what is better, what speaks against it. */
export function Alternative({ recommendation }: { readonly recommendation: Recommendation }) {
  const { t, i18n } = useTranslation(["service", "reasons"]);
  const levelWords = useLevelWords();
  const { service, why, drawbacks } = recommendation;
  const level = profileOf(service)?.level ?? null;
  const gap = i18n.language.startsWith("ja") ? "" : " ";
  const known = drawbacks.map((drawback) => t(`reasons:drawback.${drawback}`)).join(gap);
  return (
    <li className="alternative">
      <h3>
        <ServiceLink of={service}>{nameOfService(service, i18n.language)}</ServiceLink>
        {level === null ? null : <span>{levelWords(level)}</span>}
      </h3>
      <p className="second">{why.map((reason) => t(`reasons:reason.${reason}`)).join(gap)}</p>
      {known === "" ? null : (
        <p className="second">{t("alternatives.drawbacks", { drawbacks: known })}</p>
      )}
    </li>
  );
}
