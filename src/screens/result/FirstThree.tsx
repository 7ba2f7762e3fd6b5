import { useTranslation } from "react-i18next";
import type { PlannedAction } from "../../assessment/plan.ts";
import { ActionCard } from "../../components/ActionCard.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { useAssessment } from "../../store/derived.ts";
import { useAskedMatters } from "../../store/open.ts";
import { ActionSteps } from "./ActionSteps.tsx";
import { useEffortWords } from "../facts/effort.ts";
import { LastDone } from "./DoneMark.tsx";
import { useActionWords, useGainWords } from "./actionWords.ts";

const NUMERALS = ["1", "2", "3"] as const;

/** The three things to do first (method 7), or kind words when there are none. */
export function FirstThree() {
  const { t } = useTranslation("result");
  const { first, plan } = useAssessment();
  const planned = first.flatMap(({ id }) => plan.find(({ action }) => action.id === id) ?? []);
  return (
    <section>
      <SectionHeading>
        {t(first.length === NUMERALS.length ? "first.title" : "first.titleFew")}
      </SectionHeading>
      <LastDone where="first" />
      {planned.length === 0 ? <NothingFirst /> : <Cards planned={planned} />}
    </section>
  );
}

function Cards({ planned }: { readonly planned: readonly PlannedAction[] }) {
  return (
    <ol className="actions">
      {planned.map((one, index) => (
        <Card key={one.action.id} planned={one} numeral={NUMERALS[index] ?? "3"} />
      ))}
    </ol>
  );
}

interface CardProps {
  readonly planned: PlannedAction;
  readonly numeral: (typeof NUMERALS)[number];
}

function Card({ planned, numeral }: CardProps) {
  const { t } = useTranslation("result");
  const { title, after } = useActionWords()(planned.action);
  return (
    <ActionCard
      numeral={t(`first.numeral.${numeral}`)}
      title={title}
      gain={useGainWords()(planned)}
      effort={useEffortWords()(planned.action)}
      drawback={after}
    >
      <ActionSteps action={planned.action} where="first" />
    </ActionCard>
  );
}

function NothingFirst() {
  const { t } = useTranslation("result");
  const asked = useAskedMatters();
  const { score } = useAssessment();
  if (score === null) return null;
  return <p>{t(asked.length === 0 ? "first.done" : "first.openAbove")}</p>;
}
