import { memo, useId } from "react";
import { useTranslation } from "react-i18next";
import { LevelMark } from "../../components/LevelMark.tsx";
import { VerdictMark } from "../../components/VerdictMark.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { pickToCompare, useBrowsing } from "../../store/browsing.ts";
import { nameOfService } from "../../store/naming.ts";
import type { Mark, Profile } from "../../store/profile.ts";
import { MOST_COMPARED } from "../../store/route.ts";
import { ServiceLink } from "../facts/ServiceLink.tsx";
import { useLevelWords, useMarkWord } from "../facts/words.ts";

/** One service of the catalogue: name, kind, how far it carries, three verdicts, and the box to compare it. */
export const Row = memo(function Row({ profile }: { readonly profile: Profile }) {
  const { t, i18n } = useTranslation("terms");
  const { id, entry, marks } = profile;
  const nameId = useId();
  return (
    <li className="service-row">
      <div>
        <h2 id={nameId}>
          <ServiceLink of={id}>{nameOfService(id, i18n.language)}</ServiceLink>
        </h2>
        <p className="reaches">
          <span className="second">{t(`kind.${entry.kind}`)}</span>
          <Reaches profile={profile} />
        </p>
      </div>
      {marks.length === 0 ? <Ended profile={profile} /> : <Marks marks={marks} />}
      <PickBox id={id} nameId={nameId} />
    </li>
  );
});

function Reaches({ profile: { level } }: { readonly profile: Profile }) {
  const words = useLevelWords();
  if (level === null) return null;
  return (
    <span>
      <LevelMark level={level.low} lit />
      {words(level)}
    </span>
  );
}

function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  const { t } = useTranslation("catalogue");
  const wordOf = useMarkWord();
  return (
    <dl className="marks">
      {marks.map((mark) => (
        <div key={mark.criterion}>
          <dt>{t(`short.${mark.criterion}`)}</dt>
          <dd>
            <VerdictMark verdict={mark.verdict} word={wordOf(mark)} />
            {mark.upTo === null ? null : <small>{t("bySetting")}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Ended({ profile: { entry } }: { readonly profile: Profile }) {
  const { t, i18n } = useTranslation("catalogue");
  return (
    <p className="second marks">
      {entry.ended === undefined
        ? t("endedUndated")
        : t("ended", { date: formatDay(entry.ended, i18n.language) })}
    </p>
  );
}

interface PickBoxProps {
  readonly id: string;
  /** The element that names the service. */
  readonly nameId: string;
}

function PickBox({ id, nameId }: PickBoxProps) {
  const { t } = useTranslation("catalogue");
  const wordId = useId();
  const picked = useBrowsing((browsing) => browsing.picked.includes(id));
  const full = useBrowsing((browsing) => browsing.picked.length >= MOST_COMPARED);
  return (
    <label className="pick-box">
      <input
        type="checkbox"
        checked={picked}
        disabled={full && !picked}
        aria-labelledby={`${wordId} ${nameId}`}
        onChange={(event) => pickToCompare(id, event.currentTarget.checked)}
      />
      <svg className="tick" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4.5 12.5 9.5 18.5 20 5" />
      </svg>
      <span id={wordId}>{t("compare")}</span>
    </label>
  );
}
