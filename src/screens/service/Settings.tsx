import { useTranslation } from "react-i18next";
import type { Lift } from "../../assessment/catalogue.ts";
import { SERVICE_CRITERIA, type ServiceCriterion } from "../../assessment/vocabulary.ts";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { isWorded } from "../../i18n/settings.ts";
import { serviceOf, settingEntryOf } from "../../store/facts.ts";
import type { Profile } from "../../store/profile.ts";
import { useEffortWords } from "../facts/effort.ts";
import { Evidence } from "../facts/Evidence.tsx";

/** The switches that move one of its verdicts: what each brings, and where it is. Nothing where there are none. */
export function Settings({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation("service");
  const lifts = [...(serviceOf(profile.id)?.lifts ?? [])];
  if (lifts.length === 0) return null;
  return (
    <section>
      <SectionHeading ruled small>
        {t("settings.title")}
      </SectionHeading>
      <ul className="rows">
        {lifts.map(([id, brings]) => (
          <Setting key={id} id={id} brings={brings} profile={profile} />
        ))}
      </ul>
    </section>
  );
}

interface SettingProps {
  readonly id: string;
  readonly brings: Partial<Record<ServiceCriterion, Lift>>;
  readonly profile: Profile;
}

function Setting({ id, brings, profile }: SettingProps) {
  const { t, i18n } = useTranslation(["settings", "service"]);
  const effort = useEffortWords();
  const entry = settingEntryOf(id);
  const shown = SERVICE_CRITERIA.some(
    (criterion) => brings[criterion]?.source?.url === entry?.source.url,
  );
  return (
    <li className="setting">
      <h3>{isWorded(id, i18n) ? t(`${id}.action`) : id}</h3>
      {SERVICE_CRITERIA.map((criterion) => (
        <Brings key={criterion} criterion={criterion} lift={brings[criterion]} profile={profile} />
      ))}
      {isWorded(id, i18n) ? (
        <dl className="told">
          <dt>{t("service:settings.where")}</dt>
          <dd>{t(`${id}.where`)}</dd>
          <dt>{t("service:settings.after")}</dt>
          <dd>{t(`${id}.after`)}</dd>
        </dl>
      ) : null}
      {entry === undefined ? null : (
        <>
          <p className="effort">{t("service:settings.effort", { effort: effort(entry.effort) })}</p>
          {shown ? null : <Evidence source={entry.source} checked={entry.checked} />}
        </>
      )}
    </li>
  );
}

interface BringsProps {
  readonly criterion: ServiceCriterion;
  readonly lift: Lift | undefined;
  readonly profile: Profile;
}

function Brings({ criterion, lift, profile: { marks } }: BringsProps) {
  const { t } = useTranslation(["service", "terms", "reasons"]);
  const from = marks.find((mark) => mark.criterion === criterion)?.verdict;
  if (lift === undefined || from === undefined) return null;
  const word = (verdict: typeof from): string => t(`terms:criterion.${criterion}.${verdict}`);
  return (
    <>
      <p className="gain">
        <b>
          {t("settings.change", {
            criterion: t(`terms:criterion.${criterion}.name`),
            from: word(from),
            to: word(lift.to),
          })}
        </b>
      </p>
      <p className="second">{t(`reasons:reason.${lift.reason}`)}</p>
      <Evidence source={lift.source} checked={lift.checked} />
    </>
  );
}
