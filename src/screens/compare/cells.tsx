/** The cells of a comparison: one matter of one service each. */
import { useTranslation } from "react-i18next";
import type { ServiceCriterion } from "../../assessment/vocabulary.ts";
import { VerdictMark } from "../../components/VerdictMark.tsx";
import { nameOfRegion } from "../../i18n/formats.ts";
import { isWorded } from "../../i18n/settings.ts";
import { serviceOf } from "../../store/facts.ts";
import type { Profile } from "../../store/profile.ts";
import { Evidence } from "../facts/Evidence.tsx";
import { useMarkWord, usePlatformWords, useUpToWords } from "../facts/words.ts";

interface CellProps {
  readonly profile: Profile;
}

/** A verdict with its word, why, and where it can be read. A service that has ended is not judged. */
export function Verdict({
  profile: { marks, mode },
  criterion,
}: CellProps & { readonly criterion: ServiceCriterion }) {
  const { t } = useTranslation(["reasons", "criteria", "service"]);
  const wordOf = useMarkWord();
  const upToWords = useUpToWords();
  const mark = marks.find((one) => one.criterion === criterion);
  if (mark === undefined) return <p className="second">{t("service:ended.judged")}</p>;
  const { verdict, evidence, upTo } = mark;
  const beside = t(`criteria:notApplicable.${mode === "public" ? "public" : "lookup"}`);
  return (
    <>
      <VerdictMark verdict={verdict} word={wordOf(mark)} />
      <p className="second">{evidence === null ? beside : t(`reason.${evidence.reason}`)}</p>
      {evidence === null ? null : <Evidence {...evidence} />}
      {upTo === null ? null : <p className="second up-to">{upToWords(criterion, upTo)}</p>}
    </>
  );
}

/** The settings that move a verdict, by what is done. */
export function Settings({ profile }: CellProps) {
  const { t, i18n } = useTranslation(["settings", "compare"]);
  const ids = [...(serviceOf(profile.id)?.lifts.keys() ?? [])];
  if (ids.length === 0) return <span className="second">{t("compare:noSettings")}</span>;
  return (
    <ul className="second">
      {ids.map((id) => (
        <li key={id}>{isWorded(id, i18n) ? t(`${id}.action`) : id}</li>
      ))}
    </ul>
  );
}

/** What to know before moving there. */
export function Drawbacks({ profile: { entry } }: CellProps) {
  const { t, i18n } = useTranslation(["reasons", "compare"]);
  const gap = i18n.language.startsWith("ja") ? "" : " ";
  const words = entry.drawbacks.map((drawback) => t(`drawback.${drawback}`)).join(gap);
  return <p className="second">{words === "" ? t("compare:noDrawbacks") : words}</p>;
}

/** What it costs, and whether a phone number is needed. */
export function Practical({ profile: { entry } }: CellProps) {
  const { t } = useTranslation("result");
  return (
    <p className="second">
      {t("advice.terms", {
        price: t(`advice.price.${entry.price}`),
        phone: t(`advice.phone.${entry.phone}`),
      })}
    </p>
  );
}

/** Where it runs. */
export function Platforms({ profile: { entry } }: CellProps) {
  const words = usePlatformWords();
  return <p className="second">{words(entry)}</p>;
}

/** Who runs it, and where. */
export function Operator({ profile: { entry } }: CellProps) {
  const { t, i18n } = useTranslation("compare");
  const region = nameOfRegion(entry.jurisdiction, i18n.language);
  return <p className="second">{t("operator", { operator: entry.operator, region })}</p>;
}
