import { useTranslation } from "react-i18next";
import type { Matter, OpenMatter } from "../../assessment/narrow.ts";
import { isWorded } from "../../i18n/settings.ts";
import { useAskedMatters } from "../../store/open.ts";
import { useNames } from "./words.ts";

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

/** The questions that would narrow the score most, each a link to the screen that asks it (method 6). */
export function OpenQuestions() {
  const { t } = useTranslation("result");
  const question = useQuestion();
  return (
    <ul className="rows open-questions">
      {useAskedMatters()
        .slice(0, OFFERED)
        .map((open) => (
          <li key={JSON.stringify(open.matter)}>
            <a href={open.href}>{question(open.matter)}</a>{" "}
            <span className="second">{t("score.points", { count: wholePoints(open) })}</span>
          </li>
        ))}
    </ul>
  );
}
