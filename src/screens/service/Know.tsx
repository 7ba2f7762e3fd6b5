import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import type { Profile } from "../../store/profile.ts";

/** Its drawbacks, and what not to say there for whoever cannot leave it. */
export function Know({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(["service", "reasons", "questions"]);
  const { entry, mode, marks } = profile;
  const weak = marks.some(({ verdict }) => verdict === "no" || verdict === "unknown");
  return (
    <section>
      <SectionHeading small>{t("know.title")}</SectionHeading>
      {entry.drawbacks.length === 0 ? (
        <p className="second">{t("know.none")}</p>
      ) : (
        <ul className="dots second">
          {entry.drawbacks.map((drawback) => (
            <li key={drawback}>{t(`reasons:drawback.${drawback}`)}</li>
          ))}
        </ul>
      )}
      {weak ? (
        <>
          <h3 className="stay">{t("know.stay")}</h3>
          <p className="second">{t(`questions:notHere.${mode}`)}</p>
        </>
      ) : null}
    </section>
  );
}
