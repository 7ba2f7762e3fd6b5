import { useTranslation } from "react-i18next";
import type { AssessedUse } from "../../assessment/assess.ts";
import { formatDay, formatList, formatNumber } from "../../i18n/formats.ts";
import { isWorded } from "../../i18n/settings.ts";
import { CATALOGUE_DATE, METHOD } from "../../store/facts.ts";
import { nameOfPlace, nameOfService } from "../../store/naming.ts";
import { isSame, type Since, type Turn } from "../../store/since.ts";
import { useLevelWords } from "../facts/words.ts";

interface WhatChangedProps {
  readonly since: Since;
}

/** What got better, what did not, and what the method or the catalogue changed meanwhile. */
export function WhatChanged({ since }: WhatChangedProps) {
  const { t } = useTranslation("since");
  const wordsOf = useTurnWords();
  const namesOf = useUseNames();
  if (isSame(since)) return <p>{t("same")}</p>;
  const { better, worse, known, added, gone } = since;
  return (
    <>
      <Totals since={since} />
      <Part title={t("better")} lines={better.map(wordsOf)} />
      <Part title={t("worse")} lines={worse.map(wordsOf)} />
      <Part title={t("known")} lines={known.map(wordsOf)} />
      <Part title={t("added")} lines={namesOf(added)} />
      <Part title={t("gone")} lines={namesOf(gone)} />
      <Meanwhile since={since} />
    </>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="dots">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Points and place, then and now. */
function Totals({ since: { earlier, now } }: WhatChangedProps) {
  const { t, i18n } = useTranslation("since");
  const words = useLevelWords();
  const points = (range: { readonly low: number; readonly high: number } | null): string => {
    if (range === null) return t("none");
    const [low, high] = [range.low, range.high].map((end) => formatNumber(end, i18n.language));
    return low === high ? t("point", { low }) : t("points", { low, high });
  };
  const [before, after] = [earlier.level, now.level].map((at) => (at ? words(at) : t("none")));
  return (
    <dl className="shown-facts">
      <div>
        <dt>{t("score")}</dt>
        <dd>{t("turn", { from: points(earlier.score), to: points(now.score) })}</dd>
      </div>
      <div>
        <dt>{t("place")}</dt>
        <dd>{t("turn", { from: before, to: after })}</dd>
      </div>
    </dl>
  );
}

/** What changed without the visitor. */
function Meanwhile({ since: { edition, lookedUp } }: WhatChangedProps) {
  const { t, i18n } = useTranslation(["since", "result"]);
  if (edition === null) return null;
  const { method, catalogue } = edition;
  const locale = i18n.language;
  const [date, dateNow] = [catalogue, CATALOGUE_DATE].map((day) => formatDay(day, locale));
  const names = formatList(
    lookedUp.map((id) => nameOfService(id, locale)),
    locale,
  );
  const lines = [
    method === METHOD.version
      ? null
      : t("result:notice.older.method", { method, methodNow: METHOD.version }),
    catalogue === CATALOGUE_DATE ? null : t("result:notice.older.catalogue", { date, dateNow }),
    lookedUp.length === 0 ? null : t("lookedUp", { names }),
    t("both"),
  ];
  return <Part title={t("meanwhile")} lines={lines.filter((line) => line !== null)} />;
}

function useTurnWords(): (turn: Turn) => string {
  const { t, i18n } = useTranslation(["since", "questions", "settings"]);
  const words = useLevelWords();
  return (turn) => {
    switch (turn.of) {
      case "question":
        return t(`questions:${turn.question}.short`);
      case "setting":
        return isWorded(turn.setting, i18n) ? t(`settings:${turn.setting}.action`) : turn.setting;
      case "use": {
        const use = nameOfPlace(turn.use.at, i18n.language);
        return t("useTurn", { use, from: words(turn.from), to: words(turn.to) });
      }
    }
  };
}

function useUseNames(): (uses: readonly AssessedUse["use"][]) => readonly string[] {
  const { i18n } = useTranslation();
  return (uses) => [...new Set(uses.map(({ at }) => nameOfPlace(at, i18n.language)))];
}
