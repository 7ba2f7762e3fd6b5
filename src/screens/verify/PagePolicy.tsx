import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { pagePolicy } from "../../store/policy.ts";

/** What the page may do, in words and word by word, both from the policy that this very page carries. */
export function PagePolicy() {
  const { t } = useTranslation("verify");
  const policy = pagePolicy();
  if (policy === null) {
    return (
      <section>
        <SectionHeading note={t("policy.none")}>{t("policy.title")}</SectionHeading>
      </section>
    );
  }
  const { loadsOnlyOwn, sendsNowhereElse, talksToOwn } = policy.rights;
  return (
    <section>
      <SectionHeading note={t("policy.note")}>{t("policy.title")}</SectionHeading>
      <ul className="points">
        {loadsOnlyOwn && <li>{t("policy.load")}</li>}
        {sendsNowhereElse && <li>{t("policy.send")}</li>}
        {talksToOwn && <li>{t("policy.self")}</li>}
        <li>{t("policy.leave")}</li>
      </ul>
      <Disclosure label={t("policy.original")}>
        <ul className="policy" lang="en">
          {policy.directives.map((directive) => (
            <li key={directive}>{directive}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
