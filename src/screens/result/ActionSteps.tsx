import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../../assessment/actions.ts";
import { isListed } from "./listed.ts";
import { Disclosure } from "../../components/Disclosure.tsx";
import { Notice } from "../../components/Notice.tsx";
import { useAssessment } from "../../store/derived.ts";
import type { DoneIn } from "../../store/done.ts";
import { useActionWords } from "./actionWords.ts";
import { Deletions } from "./Deletions.tsx";
import { DoneMark } from "./DoneMark.tsx";
import { HowOnDevices } from "./HowOnDevices.tsx";
import { Meeting } from "./Meeting.tsx";
import { Reaches } from "./Reaches.tsx";
import { SettingSteps } from "./SettingSteps.tsx";
import { Staying } from "./Staying.tsx";
import { SwitchSteps } from "./SwitchSteps.tsx";

interface ActionStepsProps {
  readonly action: Action;
  readonly where: DoneIn;
}

/** How an action is done and which uses it reaches, behind a few words, and the mark that it is done; what must be
 * known before it stands in the open. */
export function ActionSteps({ action, where }: ActionStepsProps) {
  const { t } = useTranslation("result");
  return (
    <>
      <Before action={action} />
      <Disclosure label={t("action.steps")}>
        <Steps action={action} />
        <Reaches action={action} />
      </Disclosure>
      <DoneMark action={action} where={where} />
    </>
  );
}

function Steps({ action: { effect, kind } }: { readonly action: Action }): ReactNode {
  const { situation } = useAssessment();
  switch (effect.does) {
    case "answer":
      return (
        <>
          <HowOnDevices question={effect.question} />
          {kind === "delete" ? <Deletions uses={situation.uses} /> : null}
        </>
      );
    case "set":
      return <SettingSteps setting={effect.setting} />;
    case "switch":
      return <SwitchSteps useKey={effect.use} to={effect.to} />;
    case "stakes": {
      const use = situation.uses.find(({ key }) => key === effect.use);
      if (use === undefined) return null;
      return effect.to === "private" && use.mode === "conversation" ? (
        <Meeting />
      ) : (
        <Staying use={use} />
      );
    }
  }
}

/** Deleting can destroy evidence; a setting of a service not yet in use goes with the switch to it. */
function Before({ action: { kind, effect } }: Pick<ActionStepsProps, "action">) {
  const { t } = useTranslation(["result", "questions"]);
  const { situation, plan } = useAssessment();
  const words = useActionWords();
  if (kind === "delete" && situation.uses.some(({ stakes }) => stakes === "decisive")) {
    return (
      <Notice kind="hint">
        <p>{t("questions:action.delete.evidence")}</p>
      </Notice>
    );
  }
  if (effect.does !== "set") return null;
  const inUse = situation.uses.some(({ at }) => isListed(at) && at.lifts.has(effect.setting));
  const move = plan.find(
    ({ action }) => action.effect.does === "switch" && action.effect.to.lifts.has(effect.setting),
  );
  if (inUse || move === undefined) return null;
  return <p className="second">{t("action.withSwitch", { title: words(move.action).title })}</p>;
}
