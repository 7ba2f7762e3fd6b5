import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";

const META = "meta[http-equiv='Content-Security-Policy']";

/** What the page may do, and its policy word by word as this very page carries it. */
export function PagePolicy() {
  const { t } = useTranslation("verify");
  const policy = document.querySelector<HTMLMetaElement>(META)?.content;
  return (
    <section>
      <SectionHeading note={t("policy.note")}>{t("policy.title")}</SectionHeading>
      <ul className="points">
        <li>{t("policy.load")}</li>
        <li>{t("policy.send")}</li>
        <li>{t("policy.self")}</li>
      </ul>
      {policy === undefined ? null : (
        <Disclosure label={t("policy.original")}>
          <ul className="policy" lang="en">
            {policy.split(";").map((directive) => (
              <li key={directive}>{directive.trim()}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
