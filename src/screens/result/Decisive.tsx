import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { formatList } from "../../i18n/formats.ts";
import { bestChannel, decisiveUses } from "../../store/decisive.ts";
import { useAssessment } from "../../store/derived.ts";
import { nameOfService } from "../../store/naming.ts";
import { Meeting } from "./Meeting.tsx";
import { useNames, usePlaceInSentence } from "./words.ts";

const POINTS = ["say", "spare", "sure", "person"] as const;

/** For uses that can decide a life: meeting and how to prepare for it, what to do if one cannot, what to keep where,
 * and what not to ask (A1). Nothing without such a use. */
export function Decisive() {
  const { t, i18n } = useTranslation(["plan", "questions"]);
  const { ofPlace } = useNames();
  const { any, kept, open } = decisiveUses(useAssessment());
  if (!any) return null;
  const names = kept.map(({ at }) => ofPlace(at));
  return (
    <section className="unprinted">
      <SectionHeading note={t("decisive.lead")}>{t("decisive.title")}</SectionHeading>
      <Disclosure label={t("decisive.meet")}>
        <Meeting />
      </Disclosure>
      <Disclosure label={t("decisive.cannot")}>
        <IfNot />
      </Disclosure>
      {names.length === 0 ? null : (
        <Disclosure label={t("decisive.keep")}>
          <p>{t("decisive.keepText", { services: formatList(names, i18n.language) })}</p>
        </Disclosure>
      )}
      {open.map(({ key, at, mode }) => (
        <Disclosure key={key} label={t("decisive.ask", { service: ofPlace(at) })}>
          <p>{t(`questions:notHere.${mode}`)}</p>
        </Disclosure>
      ))}
    </section>
  );
}

/** Where to talk all the same, and what to say and not to say. */
function IfNot() {
  const { t } = useTranslation("plan");
  return (
    <>
      <Where />
      <ul className="dots">
        {POINTS.map((point) => (
          <li key={point}>{t(`cannot.${point}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Where() {
  const { t, i18n } = useTranslation("plan");
  const { ofPlace } = useNames();
  const placeName = usePlaceInSentence();
  const best = bestChannel(useAssessment());
  if (best === null) return <p>{t("cannot.none")}</p>;
  const { use, level, better } = best;
  return (
    <>
      <p>{t("cannot.best", { service: ofPlace(use.at), place: placeName(level) })}</p>
      {better === null ? null : (
        <p>
          {t("cannot.better", {
            service: nameOfService(better.service, i18n.language),
            place: placeName(better.level),
          })}
        </p>
      )}
    </>
  );
}
