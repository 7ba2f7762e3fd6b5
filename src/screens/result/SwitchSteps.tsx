import { useTranslation } from "react-i18next";
import type { Service } from "../../assessment/catalogue.ts";
import type { Platform } from "../../assessment/vocabulary.ts";
import { formatList } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { entryOf } from "../../store/facts.ts";
import { useSettingsLeft } from "../../store/settingsLeft.ts";
import { Outside } from "../facts/Outside.tsx";
import { Deletions } from "./Deletions.tsx";
import { MoveMessage } from "./MoveMessage.tsx";
import { OpenSettings } from "./OpenSettings.tsx";
import { useNames } from "./words.ts";

interface SwitchStepsProps {
  /** Key of the use that moves. */
  readonly useKey: string;
  readonly to: Service;
}

/** Moving to another service step by step: getting it, its settings, telling others, and how the old account goes. */
export function SwitchSteps({ useKey, to }: SwitchStepsProps) {
  const { t } = useTranslation("plan");
  const { situation } = useAssessment();
  const { ofPlace } = useNames();
  const left = useSettingsLeft(to);
  const use = situation.uses.find(({ key }) => key === useKey);
  if (use === undefined) return null;
  const from = ofPlace(use.at);
  return (
    <>
      <ol className="dots">
        <li>
          <GetIt to={to} />
        </li>
        {left.length === 0 ? null : (
          <li>
            <OpenSettings at={to} title={t("switch.settings")} />
          </li>
        )}
        <li>
          {t(`then.${use.kind}`)}
          <MoveMessage kind={use.kind} from={from} to={ofPlace(to)} />
        </li>
        <li>
          {t("later", { service: from })}
          <Deletions uses={[use]} />
        </li>
      </ol>
      <Drawbacks of={to} />
    </>
  );
}

/** Where the service is had for the visitor's devices; nothing to get where it is in use already. */
function GetIt({ to }: Pick<SwitchStepsProps, "to">) {
  const { t } = useTranslation(["plan", "result"]);
  const { ofPlace } = useNames();
  const { uses } = useAssessment().situation;
  const devices = useDevices(to);
  const website = entryOf(to.id)?.website;
  const service = ofPlace(to);
  if (uses.some(({ key }) => key === to.id)) return t("switch.already");
  return (
    <>
      {devices === null ? t("switch.open") : t("switch.get", { devices, service })}{" "}
      {website === undefined ? null : (
        <Outside href={website}>{t("result:action.website", { service })}</Outside>
      )}
    </>
  );
}

/** Gives the visitor's devices that a service runs on as an app, by name, or all such devices where none was named;
 * null where it is a page to open, as a search engine is even where it has an app. */
function useDevices({ kind, platforms }: Service): string | null {
  const { t, i18n } = useTranslation(["result", "terms"]);
  const named: readonly Platform[] = useAssessment().situation.devices;
  const mine = platforms.filter((one) => named.includes(one) || one === "web");
  const shown = mine.length === 0 || named.length === 0 ? platforms : mine;
  if (kind === "search" || shown.every((one) => one === "web")) return null;
  const nameOf = (one: Platform): string =>
    one === "web" ? t("advice.web") : t(`terms:device.${one}`);
  return formatList(shown.map(nameOf), i18n.language);
}

function Drawbacks({ of }: { readonly of: Service }) {
  const { t } = useTranslation(["result", "reasons"]);
  if (of.drawbacks.length === 0) return null;
  return (
    <>
      <p className="label">{t("action.drawbacks")}</p>
      <ul className="dots">
        {of.drawbacks.map((drawback) => (
          <li key={drawback}>{t(`reasons:drawback.${drawback}`)}</li>
        ))}
      </ul>
    </>
  );
}
