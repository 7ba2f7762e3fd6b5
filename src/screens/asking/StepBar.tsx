import { useTranslation } from "react-i18next";
import type { Step } from "../../assessment/flow.ts";
import { BottomBar } from "../../components/BottomBar.tsx";
import { ButtonLink } from "../../components/Button.tsx";
import { useDetour } from "../../store/detour.ts";
import { useWays } from "../../store/journey.ts";
import { formatRoute } from "../../store/route.ts";

interface StepBarProps {
  readonly step: Step;
  /** The main button's words; "next" without them. */
  readonly next?: string;
}

/** Back and next of a step; the way back to the check for those who came from there. */
export function StepBar({ step, next }: StepBarProps) {
  const { t } = useTranslation("steps");
  const ways = useWays(step);
  if (useDetour() !== null) {
    return <BottomBar main={<ButtonLink href={CHECK}>{t("toCheck")}</ButtonLink>} />;
  }
  return (
    <BottomBar
      back={
        ways.back === null ? null : (
          <ButtonLink look="second" href={ways.back}>
            {t("back")}
          </ButtonLink>
        )
      }
      main={<ButtonLink href={ways.next ?? CHECK}>{next ?? t("next")}</ButtonLink>}
    />
  );
}

const CHECK = formatRoute({ name: "check" });

/** Whoever has had enough sees what there is so far. */
export function SoFar() {
  const { t } = useTranslation("steps");
  return (
    <p className="so-far">
      <a className="roomy" href={formatRoute({ name: "result" })}>
        {t("soFar")}
      </a>
    </p>
  );
}
