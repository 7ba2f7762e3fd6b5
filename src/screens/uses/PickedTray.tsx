import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { Tray } from "../../components/Tray.tsx";
import { useDetour } from "../../store/detour.ts";
import { useWays } from "../../store/journey.ts";
import { formatRoute } from "../../store/route.ts";
import type { Picked } from "../../store/shelf.ts";
import { removeUse } from "../../store/store.ts";

/** Japanese counts up to nine things in its own words. */
const FEW = 9;

interface PickedTrayProps {
  readonly picked: readonly Picked[];
}

/** The bar with all that was picked and the way on, also for those who name nothing. */
export function PickedTray({ picked }: PickedTrayProps) {
  const { t } = useTranslation("uses");
  const count = picked.length;
  const counted = count > FEW ? t("pickedMany", { count }) : t("picked", { count });
  return (
    <Tray
      count={count === 0 ? t("none") : counted}
      label={t("chosen")}
      chips={picked.map(({ key, name }) => ({
        id: key,
        label: name,
        removal: t("remove", { name }),
      }))}
      onRemove={(key) => {
        focusNeighbour();
        removeUse(key);
      }}
      main={<Onward ready={count > 0} />}
    />
  );
}

function Onward({ ready }: { readonly ready: boolean }) {
  const { t } = useTranslation(["uses", "steps"]);
  const { next } = useWays({ name: "uses" });
  const back = useDetour() === null ? null : formatRoute({ name: "check" });
  const href = back ?? next ?? "";
  if (ready) {
    return <ButtonLink href={href}>{back === null ? t("next") : t("steps:toCheck")}</ButtonLink>;
  }
  return (
    <div className="two-ways">
      <ButtonLink look="second" href={href}>
        {back === null ? t("without") : t("steps:toCheck")}
      </ButtonLink>
      <Button notReady={t("notReady")}>{t("next")}</Button>
    </div>
  );
}

/** A chip that goes hands its focus on to the next, or the one before. */
function focusNeighbour(): void {
  const item = document.activeElement?.closest("li");
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  next?.querySelector("button")?.focus();
}
