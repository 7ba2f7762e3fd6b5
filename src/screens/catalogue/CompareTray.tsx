import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { Tray } from "../../components/Tray.tsx";
import { pickToCompare, useBrowsing } from "../../store/browsing.ts";
import { nameOfService } from "../../store/naming.ts";
import { formatRoute } from "../../store/route.ts";

/** The bar with what was picked to compare, and the way to see it; nothing before the first pick. */
export function CompareTray() {
  const { t, i18n } = useTranslation(["catalogue", "uses"]);
  const picked = useBrowsing((browsing) => browsing.picked);
  if (picked.length === 0) return null;
  const chips = picked.map((id) => {
    const label = nameOfService(id, i18n.language);
    return { id, label, removal: t("uses:remove", { name: label }) };
  });
  return (
    <Tray
      count={t("uses:picked", { count: picked.length })}
      label={t("comparing")}
      chips={chips}
      onRemove={(id) => {
        focusNeighbour();
        pickToCompare(id, false);
      }}
      main={
        picked.length === 1 ? (
          <Button notReady={t("oneMore")}>{t("go")}</Button>
        ) : (
          <ButtonLink href={formatRoute({ name: "compare", services: picked })}>
            {t("go")}
          </ButtonLink>
        )
      }
    />
  );
}

/** A chip that goes hands its focus on to the next, the one before, or, with the last of them, the heading. */
function focusNeighbour(): void {
  const item = document.activeElement?.closest("li");
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  const target = next?.querySelector("button") ?? document.querySelector<HTMLElement>("main h1");
  target?.focus({ preventScroll: true });
}
