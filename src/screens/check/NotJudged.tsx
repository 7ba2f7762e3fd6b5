import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { formatDay } from "../../i18n/formats.ts";
import type { AskedUse } from "../../store/asked.ts";
import { farewellOf } from "../../store/farewell.ts";
import { nameOfService } from "../../store/naming.ts";
import { removeUse } from "../../store/store.ts";
import { ServiceLink } from "../facts/ServiceLink.tsx";

interface NotJudgedProps {
  readonly uses: readonly AskedUse[];
  /** Ids of settings and questions that are not known here. */
  readonly others: readonly string[];
}

/** What cannot be judged: named, kept, with what can be done about it (method 2, 10). */
export function NotJudged({ uses, others }: NotJudgedProps) {
  const { t } = useTranslation("check");
  if (uses.length + others.length === 0) return null;
  return (
    <>
      <SectionHeading ruled small note={t("notJudged.note")}>
        {t("notJudged.title")}
      </SectionHeading>
      <ul className="rows not-judged">
        {uses.map((use) => (
          <LostUse key={use.index} use={use} />
        ))}
        {others.map((id) => (
          <li key={id}>
            <h3>{id}</h3>
            <p className="second">{t("notJudged.other")}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function LostUse({ use }: { readonly use: AskedUse }) {
  const { t, i18n } = useTranslation(["check", "reasons"]);
  const { language } = i18n;
  const name = nameOfService(use.service, language);
  const farewell = typeof use.service === "string" ? farewellOf(use.service) : null;
  const ended = farewell?.ended;
  const end = ended
    ? t("check:notJudged.ended", { date: formatDay(ended, language) })
    : t("reasons:whyNot.discontinued");
  return (
    <li>
      <h3>
        {farewell && typeof use.service === "string" ? (
          <ServiceLink of={use.service}>{name}</ServiceLink>
        ) : (
          name
        )}
      </h3>
      <p className="second">{farewell ? end : t("check:notJudged.unknown")}</p>
      {farewell && <p className="second">{t("check:notJudged.what")}</p>}
      <p className="ways">
        {farewell?.deletion && (
          <a className="roomy" href={farewell.deletion} target="_blank" rel="noopener noreferrer">
            {t("check:notJudged.howToDelete")}
          </a>
        )}
        <button
          type="button"
          className="word-button"
          aria-label={t("check:notJudged.removal", { name })}
          onClick={() => removeUse(use.key)}
        >
          {t("check:notJudged.remove")}
        </button>
      </p>
    </li>
  );
}
