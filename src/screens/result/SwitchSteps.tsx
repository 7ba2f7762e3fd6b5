import { useTranslation } from "react-i18next";
import type { Service } from "../../assessment/catalogue.ts";
import { Outside } from "../facts/Outside.tsx";
import { useAssessment } from "../../store/derived.ts";
import { entryOf } from "../../store/facts.ts";
import { Deletions } from "./Deletions.tsx";
import { useNames } from "./words.ts";

interface SwitchStepsProps {
  /** Key of the use that moves. */
  readonly useKey: string;
  readonly to: Service;
}

/** Where to get the new service, what to know about it, and how the old account goes afterwards. */
export function SwitchSteps({ useKey, to }: SwitchStepsProps) {
  const { t } = useTranslation(["result", "reasons"]);
  const { situation } = useAssessment();
  const { ofPlace } = useNames();
  const website = entryOf(to.id)?.website;
  const use = situation.uses.find(({ key }) => key === useKey);
  return (
    <>
      {website === undefined ? null : (
        <p>
          <Outside href={website}>{t("action.website", { service: ofPlace(to) })}</Outside>
        </p>
      )}
      {to.drawbacks.length === 0 ? null : (
        <>
          <p>{t("action.drawbacks")}</p>
          <ul className="dots">
            {to.drawbacks.map((drawback) => (
              <li key={drawback}>{t(`reasons:drawback.${drawback}`)}</li>
            ))}
          </ul>
        </>
      )}
      {use === undefined ? null : (
        <>
          <p>{t("action.later", { service: ofPlace(use.at) })}</p>
          <Deletions uses={[use]} />
        </>
      )}
    </>
  );
}
