import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/Button.tsx";
import { formatRoute } from "../../store/route.ts";

/** An id that this edition does not have. */
export function Unknown({ id }: { readonly id: string }) {
  const { t } = useTranslation("service");
  return (
    <main id="main" className="service">
      <h1>{t("unknown.title")}</h1>
      <p className="second">{t("unknown.text", { id })}</p>
      <div className="start">
        <ButtonLink href={formatRoute({ name: "catalogue" })}>{t("unknown.search")}</ButtonLink>
      </div>
    </main>
  );
}
