import { useTranslation } from "react-i18next";
import { LEVELS, type LevelId } from "../../assessment/vocabulary.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { LevelLadder } from "../../components/LevelLadder.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Place } from "../../components/Place.tsx";
import { Progress } from "../../components/Progress.tsx";
import { WelcomeDrawing } from "../../components/WelcomeDrawing.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { headlineOf, type Headline } from "../../store/headline.ts";
import { formatRoute } from "../../store/route.ts";
import { today } from "../../store/today.ts";
import { HoldsBack } from "./HoldsBack.tsx";
import { Phrases } from "./Phrases.tsx";
import { usePlaceInSentence } from "./words.ts";

/** The head of the result: how far the words carry, and what keeps them from carrying less far. */
export function Summary() {
  const { t, i18n } = useTranslation("result");
  const headline = headlineOf(useAssessment());
  return (
    <>
      <Progress current={6} label={t("kicker")} detail={formatDay(today(), i18n.language)} />
      {headline === null ? <WithoutLevel /> : <WithLevel {...headline} />}
    </>
  );
}

function WithLevel({ level, holding, vaultsAlone, decisive }: Headline) {
  const { t } = useTranslation("terms");
  const id = LEVELS[level.low];
  return (
    <>
      <Place level={level.low} name={t(`level.${id}.plate`)} />
      <h1 tabIndex={-1}>
        <Phrases words={t(`level.${id}.${vaultsAlone ? "headlineVault" : "headline"}`)} />
      </h1>
      <HoldsBack level={level} holding={holding} />
      {decisive ? <Decisive /> : null}
      <Ladder {...level} />
    </>
  );
}

function Ladder({ low, high }: Headline["level"]) {
  const { t } = useTranslation(["result", "terms"]);
  const placeName = usePlaceInSentence();
  const name = (id: LevelId): string => t(`terms:level.${id}.name`);
  const range = { low: placeName(low), high: placeName(high) };
  return (
    <LevelLadder
      label={t("ladder")}
      names={{
        square: name("square"),
        postcard: name("postcard"),
        envelope: name("envelope"),
        room: name("room"),
        "face-to-face": name("face-to-face"),
      }}
      low={low}
      high={high}
      caption={low === high ? undefined : t("head.range", range)}
    />
  );
}

function Decisive() {
  const { t } = useTranslation("questions");
  return (
    <Notice kind="hint" title={t("decisive.title")}>
      <p>{t("decisive.more")}</p>
    </Notice>
  );
}

/** Neither conversation nor vault: nothing to draw, and the rest of the result stands all the same. */
function WithoutLevel() {
  const { t } = useTranslation("result");
  const nothing = useAssessment().score === null;
  const words = t(nothing ? "head.nothing" : "head.noLevel", { returnObjects: true });
  const href = formatRoute({ name: "uses" });
  return (
    <>
      <div className="no-place">
        <WelcomeDrawing />
      </div>
      <h1 tabIndex={-1}>
        <Phrases words={words.title} />
      </h1>
      <p>{words.text}</p>
      {nothing ? (
        <div className="start">
          <ButtonLink href={href}>{words.link}</ButtonLink>
        </div>
      ) : (
        <p>
          <a href={href}>{words.link}</a>
        </p>
      )}
    </>
  );
}
