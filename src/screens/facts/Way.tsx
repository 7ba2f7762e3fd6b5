import { useTranslation } from "react-i18next";
import { formatRoute } from "../../store/route.ts";

/** Where the visitor is in the catalogue, with the way back to all of it. `here`: the kind or kinds. */
export function Way({ here }: { readonly here: string | null }) {
  const { t } = useTranslation("service");
  return (
    <nav className="way" aria-label={t("way")}>
      <a className="roomy" href={formatRoute({ name: "catalogue" })}>
        {t("catalogue")}
      </a>
      {here === null ? null : <span>{here}</span>}
    </nav>
  );
}
