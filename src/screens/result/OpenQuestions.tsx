import { useTranslation } from "react-i18next";
import type { Matter, OpenMatter } from "../../assessment/narrow.ts";
import { isWorded } from "../../i18n/settings.ts";
import { useAskedMatters, useClosing, type AskedMatter } from "../../store/open.ts";
import { useFigures } from "./figures.ts";
import { useInARow, useNames } from "./words.ts";

/** How many questions are offered at a time. */
const OFFERED = 3;

function useQuestion(): (matter: Matter) => string {
  const { t, i18n } = useTranslation(["result", "questions", "settings"]);
  const { of } = useNames();
  return (matter) => {
    switch (matter.asks) {
      case "question":
        return t(`questions:${matter.question}.ask`);
      case "setting": {
        const { setting } = matter;
        return isWorded(setting, i18n) ? t(`settings:${setting}.question`) : setting;
      }
      case "unlisted":
      case "catalogue":
        return t("score.unlisted", { service: of(matter.use) });
      case "uses":
        return t("score.uses");
    }
  };
}

function wholePoints({ points }: OpenMatter): number {
  return Math.max(1, Math.round(Number(points.num) / Number(points.den)));
}

/** The questions that would narrow the score most, each a link to the screen that asks it, and what the first two
 * would leave of the range (method 6). Nothing where nothing is open. */
export function OpenQuestions() {
  const { t } = useTranslation("result");
  const question = useQuestion();
  const asked = useAskedMatters().slice(0, OFFERED);
  if (asked.length === 0) return null;
  return (
    <>
      <ul className="rows open-questions">
        {asked.map((open) => (
          <li key={JSON.stringify(open.matter)}>
            <a href={open.href}>{question(open.matter)}</a>{" "}
            <span className="second">{t("score.points", { count: wholePoints(open) })}</span>
          </li>
        ))}
      </ul>
      <Closes asked={asked} />
    </>
  );
}

/** How many answers are tried together: more would be too many to keep in mind. */
const TRIED = 2;

function Closes({ asked }: { readonly asked: readonly AskedMatter[] }) {
  const { t } = useTranslation("result");
  const { figure, range } = useFigures();
  const inARow = useInARow();
  const closing = useClosing(asked.slice(0, TRIED));
  if (closing === null) return null;
  const { least, most, toOne, settlesLevel } = closing;
  const few = asked.length === TRIED ? t("closes.both") : t("closes.firstTwo");
  const which = asked.length < TRIED ? t("closes.one") : few;
  return (
    <p className="second open-questions">
      {inARow([
        toOne
          ? t("closes.toOne", { which, least: figure(least.low), most: figure(most.high) })
          : t("closes.toRange", { which, least: range(least), most: range(most) }),
        settlesLevel ? t("closes.level") : null,
      ])}
    </p>
  );
}
