import { useTranslation } from "react-i18next";
import { LevelMark } from "../../components/LevelMark.tsx";
import { Notice } from "../../components/Notice.tsx";
import { LEVELS } from "../../assessment/vocabulary.ts";
import { formatList } from "../../i18n/formats.ts";
import { nameOfService } from "../../store/naming.ts";
import type { Profile } from "../../store/profile.ts";
import { useLevelWords } from "../facts/words.ts";
import { Way } from "../facts/Way.tsx";

/** The name, who runs it, and how far words carry there by what the service itself brings. */
export function Head({ profile }: { readonly profile: Profile }) {
  const { t, i18n } = useTranslation(["service", "result", "terms"]);
  const { id, entry } = profile;
  return (
    <>
      <Way here={t(`terms:kind.${entry.kind}`)} />
      <div className="service-head">
        <div>
          <h1>{nameOfService(id, i18n.language)}</h1>
          <p className="second">
            {t("lead", {
              operator: entry.operator,
              price: t(`result:advice.price.${entry.price}`),
            })}
          </p>
        </div>
        <Reaches profile={profile} />
      </div>
      {profile.marks.length === 0 ? null : <Hint profile={profile} />}
    </>
  );
}

function Reaches({ profile: { level } }: { readonly profile: Profile }) {
  const { t } = useTranslation("service");
  const words = useLevelWords();
  if (level === null) return null;
  return (
    <p className="place-mark">
      <LevelMark level={level.low} lit />
      <span className="unseen">{t("reaches")}</span> {words(level)}
    </p>
  );
}

function Hint({ profile }: { readonly profile: Profile }) {
  const hints = useHints(profile);
  const { t } = useTranslation("service");
  return (
    <Notice kind="hint">
      {hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
      {profile.level !== null && profile.level.high === 4 ? (
        <p className="second">{t("hint.lock")}</p>
      ) : null}
    </Notice>
  );
}

/** What decides how far it carries: the devices, its own weak points, its settings, or what is not known yet. */
function useHints({ level, marks, mode }: Profile): string[] {
  const { t, i18n } = useTranslation(["service", "result", "terms"]);
  if (level === null) return [t(mode === "public" ? "hint.public" : "hint.lookup")];
  const held = level.heldBackBy.filter((criterion) => criterion !== "devices");
  if (held.length === 0) return [t("hint.devices")];
  const lacks = held.map((criterion) => t(`result:lack.${criterion}`));
  const hints = [t("result:use.held", { criteria: formatList(lacks, i18n.language) })];
  if (level.high === level.low) return hints;
  if (marks.some(({ verdict }) => verdict === "unknown")) return [...hints, t("hint.open")];
  const place = t(`result:as.${LEVELS[level.high]}`);
  return marks.some(({ upTo }) => upTo !== null)
    ? [...hints, t("hint.settings", { place })]
    : hints;
}
