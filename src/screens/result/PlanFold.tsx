import { useTranslation } from "react-i18next";
import type { Action } from "../../assessment/actions.ts";
import type { PlannedAction } from "../../assessment/plan.ts";
import type { Level } from "../../assessment/vocabulary.ts";
import { useAssessment } from "../../store/derived.ts";
import { useEffortWords } from "../facts/effort.ts";
import { useActionWords, useGainWords } from "./actionWords.ts";
import { ActionSteps } from "./ActionSteps.tsx";
import { LastDone } from "./DoneMark.tsx";
import { usePlaceInSentence } from "./words.ts";

/** The whole plan in its order, and the shortest way up (method 7). */
export function PlanFold() {
  const { t } = useTranslation("result");
  const { plan } = useAssessment();
  return (
    <>
      <LastDone where="plan" />
      {plan.length === 0 ? (
        <p>{t("plan.none")}</p>
      ) : (
        <>
          <p className="second">{t("plan.intro")}</p>
          <ol className="rows plan">
            {plan.map((planned) => (
              <Planned key={planned.action.id} planned={planned} />
            ))}
          </ol>
        </>
      )}
      <Shortest />
    </>
  );
}

function Planned({ planned }: { readonly planned: PlannedAction }) {
  const { title } = useActionWords()(planned.action);
  const effort = useEffortWords()(planned.action);
  const { place, points } = useGainWords()(planned);
  const brought = [place, points].filter((one) => one !== undefined).join(" ");
  return (
    <li>
      <h3>{title}</h3>
      {brought === "" ? null : (
        <p className="gain">
          <b>{brought}</b>
        </p>
      )}
      <p className="effort">{effort}</p>
      <ActionSteps action={planned.action} where="plan" />
    </li>
  );
}

const ABOVE: Readonly<Record<Level, Level>> = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 4 };

function Shortest() {
  const { t } = useTranslation("result");
  const { shortestWayUp, actions, level } = useAssessment();
  const ids = shortestWayUp ?? [];
  const way = actions.filter(({ id }) => ids.includes(id));
  if (level === null || shortestWayUp === null) {
    const why = level === null ? "noLevel" : level.low === 4 ? "top" : "noWay";
    return (
      <>
        <h3>{t("plan.shortest")}</h3>
        <p>{t(`plan.why.${why}`)}</p>
      </>
    );
  }
  return <Way way={way} from={level.low} to={ABOVE[level.low]} />;
}

interface WayProps {
  readonly way: readonly Action[];
  readonly from: Level;
  readonly to: Level;
}

function Way({ way, from, to }: WayProps) {
  const { t } = useTranslation(["result", "terms"]);
  const words = useActionWords();
  const placeName = usePlaceInSentence();
  const minutes = way.reduce((all, action) => all + action.minutes, 0);
  return (
    <>
      <h3>{t("plan.shortest")}</h3>
      <ol className="dots">
        {way.map((action) => (
          <li key={action.id}>{words(action).title}</li>
        ))}
      </ol>
      <p>{t("plan.shortestText", { from: placeName(from), to: placeName(to) })}</p>
      <p className="second">
        {t("plan.effort", { minutes: t("terms:minutes", { count: minutes }) })}
      </p>
    </>
  );
}
