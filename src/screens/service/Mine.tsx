import { useTranslation } from "react-i18next";
import { CheckRow } from "../../components/CheckRow.tsx";
import { formatRoute } from "../../store/route.ts";
import { pick, usePicked } from "../../store/shelf.ts";

/** Takes the service in among what the visitor uses, or out again. */
export function Mine({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation("service");
  const picked = usePicked(i18n.language).some((use) => use.id === id);
  return (
    <div className="mine">
      <CheckRow
        label={t("mine")}
        note={
          <>
            {t("mineNote")}{" "}
            {picked ? <a href={formatRoute({ name: "result" })}>{t("result")}</a> : null}
          </>
        }
        checked={picked}
        onCheck={(checked) => pick(id, checked)}
      />
    </div>
  );
}
