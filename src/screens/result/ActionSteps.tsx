import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../../assessment/actions.ts";
import { isListed } from "./listed.ts";
import { Disclosure } from "../../components/Disclosure.tsx";
import { Notice } from "../../components/Notice.tsx";
import { useAssessment } from "../../store/derived.ts";
import { useActionWords } from "./actionWords.ts";
import { Deletions } from "./Deletions.tsx";
import { HowOnDevices } from "./HowOnDevices.tsx";
import { SettingSteps } from "./SettingSteps.tsx";
import { SwitchSteps } from "./SwitchSteps.tsx";

/** How an action is done, behind a few words; what must be known before it stands in the open. */
export function ActionSteps({ action }: { readonly action: Action }) {
  const { t } = useTranslation("result");
  return (
    <>
      <Before action={action} />
      <Disclosure label={t("action.steps")}>
        <Steps action={action} />
      </Disclosure>
    </>
  );
}

function Steps({ action: { effect, kind } }: { readonly action: Action }): ReactNode {
  const { t } = useTranslation("questions");
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
      return use === undefined ? null : <p>{t(`notHere.${use.mode}`)}</p>;
    }
  }
}

/** Deleting can destroy evidence; a setting of a service not yet in use goes with the switch to it. */
function Before({ action: { kind, effect } }: { readonly action: Action }) {
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
