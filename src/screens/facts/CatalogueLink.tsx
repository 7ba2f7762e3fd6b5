import { useTranslation } from "react-i18next";
import { formatRoute } from "../../store/route.ts";

/** The way to the catalogue from a screen that speaks of services. */
export function CatalogueLink() {
  const { t } = useTranslation("catalogue");
  return (
    <a className="roomy second" href={formatRoute({ name: "catalogue" })}>
      {t("look")}
    </a>
  );
}
