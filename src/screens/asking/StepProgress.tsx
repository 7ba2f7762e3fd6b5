import { useTranslation } from "react-i18next";
import type { Section } from "../../assessment/flow.ts";
import { Progress } from "../../components/Progress.tsx";
import { numberOf } from "../../store/journey.ts";
import { usePlace } from "../../store/place.ts";

interface StepProgressProps {
  readonly section: Section;
  /** Which of several screens of the section. */
  readonly detail?: string | undefined;
  /** The section's first screen, where its stroke is written. */
  readonly first?: boolean;
}

/** How far the visitor is, in words and strokes. */
export function StepProgress({ section, detail, first }: StepProgressProps) {
  const { t } = useTranslation("steps");
  const came = usePlace(({ arrivals }) => arrivals > 0);
  const at = numberOf(section);
  return (
    <Progress
      current={at}
      count={t("count", { at })}
      label={t(`section.${section}`)}
      detail={detail}
      fresh={came && first === true}
    />
  );
}
