import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SERVICE_CRITERIA } from "../../assessment/vocabulary.ts";
import { serviceOf } from "../../store/facts.ts";
import type { Profile } from "../../store/profile.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { Drawbacks, Operator, Platforms, Practical, Settings, Verdict } from "./cells.tsx";

interface ComparedTableProps {
  readonly profiles: readonly Profile[];
}

/** The table; where it is wider than the screen it scrolls within its own box, where links in every column
 * take the keyboard along. */
export function ComparedTable({ profiles }: ComparedTableProps) {
  const { t } = useTranslation(["compare", "service"]);
  const ids = profiles.map(({ id }) => id);
  return (
    <section className="table-box" aria-label={t("table")}>
      <table className={`compared of-${profiles.length}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t("what")}</span>
            </th>
            {profiles.map((profile) => (
              <ColumnHead key={profile.id} profile={profile} ids={ids} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Criteria profiles={profiles} />
          <Switches profiles={profiles} />
          <Row
            name={t("drawbacks")}
            profiles={profiles}
            cell={(one) => <Drawbacks profile={one} />}
          />
          <Row
            name={t("practical")}
            profiles={profiles}
            cell={(one) => <Practical profile={one} />}
          />
          <Row
            name={t("service:facts.platforms")}
            profiles={profiles}
            cell={(one) => <Platforms profile={one} />}
          />
          <Row
            name={t("service:facts.operator")}
            profiles={profiles}
            cell={(one) => <Operator profile={one} />}
          />
        </tbody>
      </table>
    </section>
  );
}

function Criteria({ profiles }: ComparedTableProps) {
  const { t } = useTranslation("terms");
  return SERVICE_CRITERIA.map((criterion) => (
    <Row
      key={criterion}
      name={t(`criterion.${criterion}.name`)}
      profiles={profiles}
      cell={(profile) => <Verdict profile={profile} criterion={criterion} />}
    />
  ));
}

/** What settings change, where any of them has one that does. */
function Switches({ profiles }: ComparedTableProps) {
  const { t } = useTranslation("compare");
  if (profiles.every(({ id }) => (serviceOf(id)?.lifts.size ?? 0) === 0)) return null;
  return (
    <Row name={t("settings")} profiles={profiles} cell={(one) => <Settings profile={one} />} />
  );
}

interface RowProps extends ComparedTableProps {
  readonly name: string;
  readonly cell: (profile: Profile) => ReactNode;
}

function Row({ name, profiles, cell }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {profiles.map((profile) => (
        <td key={profile.id}>{cell(profile)}</td>
      ))}
    </tr>
  );
}
