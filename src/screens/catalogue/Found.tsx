import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Profile } from "../../store/profile.ts";
import { Row } from "./Row.tsx";

/** So many rows are made at once: what a step costs must not grow with the catalogue. */
const AT_ONCE = 40;

interface FoundProps {
  /** What was searched and filtered for: another wish begins with the first part again. */
  readonly wanted: string;
  readonly rows: readonly Profile[];
}

/** What was searched and filtered for, in order, a part at a time. */
export function Found({ wanted, rows }: FoundProps) {
  const { t } = useTranslation("catalogue");
  const [part, setPart] = useState({ wanted, shown: AT_ONCE });
  const shown = part.wanted === wanted ? part.shown : AT_ONCE;
  const list = useRef<HTMLUListElement>(null);
  const left = rows.length - shown;
  useEffect(() => {
    // The button may be gone: whoever pressed it goes on with the first new row.
    const first = shown > AT_ONCE ? list.current?.children[shown - AT_ONCE] : undefined;
    first?.querySelector("a")?.focus({ preventScroll: true });
  }, [shown]);
  if (rows.length === 0) return <p>{t("none")}</p>;
  return (
    <>
      <ul ref={list} className="rows">
        {rows.slice(0, shown).map((profile) => (
          <Row key={profile.id} profile={profile} />
        ))}
      </ul>
      {left > 0 ? (
        <button
          type="button"
          className="word-button"
          onClick={() => setPart({ wanted, shown: shown + AT_ONCE })}
        >
          {t("more", { count: left })}
        </button>
      ) : null}
    </>
  );
}
