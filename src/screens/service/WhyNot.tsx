import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { useAlternatives } from "../../store/alternatives.ts";
import { useAssessment } from "../../store/derived.ts";
import { nameOfPlace } from "../../store/naming.ts";
import type { Profile } from "../../store/profile.ts";

/** Whether it is recommended, and if not, by which rule (method 8): to anybody, and for each of the visitor's uses
 * that it could stand in for. */
export function WhyNot({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(["service", "reasons"]);
  const { unfit, better, forUses } = useAlternatives(profile.id);
  const rank =
    better.length === 0 ? t("whyNot.best") : t("whyNot.better", { count: better.length });
  return (
    <section>
      <SectionHeading small>{t("whyNot.title")}</SectionHeading>
      <p className="second">{unfit === null ? rank : t(`reasons:whyNot.${unfit}`)}</p>
      {forUses.length === 0 ? null : (
        <ul className="dots second">
          {forUses.map(({ key, why }) => (
            <li key={key}>
              <ForUse of={key} words={t(`reasons:whyNot.${why ?? "recommended"}`)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ForUse({ of, words }: { readonly of: string; readonly words: string }) {
  const { t, i18n } = useTranslation("service");
  const { uses } = useAssessment().situation;
  const found = uses.find(({ key }) => key === of);
  const use = found === undefined ? of : nameOfPlace(found.at, i18n.language);
  return <>{t("whyNot.for", { use, words })}</>;
}
