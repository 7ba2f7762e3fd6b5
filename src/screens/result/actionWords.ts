import { useTranslation } from "react-i18next";
import type { Action } from "../../assessment/actions.ts";
import type { PlannedAction } from "../../assessment/plan.ts";
import type { JudgedUse } from "../../assessment/situation.ts";
import { isWorded } from "../../i18n/settings.ts";
import { useAssessment } from "../../store/derived.ts";
import { promiseOf } from "../../store/whatIf.ts";
import { useNames, usePlaceName } from "./words.ts";

/** An action in words: what to do, verb first, and what to know about it. */
export interface ActionWords {
  readonly title: string;
  readonly after?: string;
}

function useMoveWords(): (action: Action, use: JudgedUse | undefined) => ActionWords {
  const { t } = useTranslation("questions");
  const { ofPlace } = useNames();
  return ({ kind, effect }, use) => {
    if (use === undefined) return { title: kind };
    const service = ofPlace(use.at);
    if (effect.does === "switch") {
      const names = { from: service, to: ofPlace(effect.to) };
      const key = `action.switch.${use.mode}` as const;
      return { title: t(`${key}.title`, names), after: t(`${key}.after`, names) };
    }
    const key = `action.${kind === "spare" ? "spare" : "in-person"}.${use.mode}` as const;
    return { title: t(`${key}.title`, { service }), after: t(`${key}.after`, { service }) };
  };
}

/** Gives the words of an action. */
export function useActionWords(): (action: Action) => ActionWords {
  const { t, i18n } = useTranslation(["questions", "settings"]);
  const { situation } = useAssessment();
  const moveWords = useMoveWords();
  return (action) => {
    const { effect } = action;
    if (effect.does === "answer") {
      const words = t(`questions:${effect.question}`, { returnObjects: true });
      return { title: words.action, after: words.after };
    }
    if (effect.does === "set") {
      const { setting } = effect;
      if (!isWorded(setting, i18n)) return { title: setting };
      return { title: t(`settings:${setting}.action`), after: t(`settings:${setting}.after`) };
    }
    return moveWords(
      action,
      situation.uses.find(({ key }) => key === effect.use),
    );
  };
}

/** What an action brings, in words; absent where it brings none of it. */
export interface GainWords {
  readonly place: string | undefined;
  readonly points: string | undefined;
}

/** Gives what an action brings: the change of place, or the use it makes good enough, and the points. */
export function useGainWords(): (planned: PlannedAction) => GainWords {
  const { t } = useTranslation("result");
  const assessment = useAssessment();
  const placeName = usePlaceName();
  const { of, list } = useNames();
  return ({ action, gain }) => {
    const { overall, lifted, meets } = promiseOf(assessment, action);
    const points = gain > 0 ? t("action.points", { count: gain }) : undefined;
    const [first] = lifted;
    const rise = overall ?? first;
    if (rise === undefined) {
      const place = meets.length > 0 ? t("action.meets", { uses: list(meets) }) : undefined;
      return { place, points };
    }
    const change = { from: placeName(rise.from), to: placeName(rise.to) };
    if (overall !== null || first === undefined) {
      return { place: t("action.place", change), points };
    }
    const named = { ...change, use: of(first.key) };
    const place =
      lifted.length === 1
        ? t("action.placeOf", named)
        : t("action.placeOfMore", { ...named, total: lifted.length });
    return { place, points };
  };
}
