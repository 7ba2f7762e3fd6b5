import { useTranslation } from "react-i18next";
import { LevelMark } from "../../components/LevelMark.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { nameOfService } from "../../store/naming.ts";
import type { Profile } from "../../store/profile.ts";
import { formatRoute } from "../../store/route.ts";
import { ServiceLink } from "../facts/ServiceLink.tsx";
import { useLevelWords } from "../facts/words.ts";

interface ColumnHeadProps {
  readonly profile: Profile;
  /** All that stand side by side. */
  readonly ids: readonly string[];
}

/** The head of a service's column: how far it carries, its name with the way to its page, and out of the table. */
export function ColumnHead({ profile, ids }: ColumnHeadProps) {
  const { t, i18n } = useTranslation("compare");
  const { id, level } = profile;
  const name = nameOfService(id, i18n.language);
  const services = ids.filter((one) => one !== id);
  return (
    <th scope="col">
      <div className="column-head">
        {level === null ? null : <LevelMark level={level.low} lit />}
        <div>
          <ServiceLink of={id}>{name}</ServiceLink>
          <Under profile={profile} />
        </div>
      </div>
      {services.length === 0 ? null : (
        <a
          className="roomy unprinted"
          aria-label={t("remove", { name })}
          href={formatRoute({ name: "compare", services })}
        >
          {t("removeShort")}
        </a>
      )}
    </th>
  );
}

function Under({ profile: { level, marks, entry } }: Pick<ColumnHeadProps, "profile">) {
  const { t, i18n } = useTranslation(["catalogue", "terms"]);
  const levelWords = useLevelWords();
  if (level !== null) return <small>{levelWords(level)}</small>;
  if (marks.length > 0) return <small>{t(`terms:kind.${entry.kind}`)}</small>;
  return (
    <small>
      {entry.ended === undefined
        ? t("endedUndated")
        : t("ended", { date: formatDay(entry.ended, i18n.language) })}
    </small>
  );
}
