import { useTranslation } from "react-i18next";
import {
  CRITERIA,
  DATA_QUESTIONS,
  DEVICE_QUESTIONS,
  GRADES,
  LEVEL_CRITERIA,
  LEVELS,
  PEOPLE,
  STAKES,
} from "../../assessment/vocabulary.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { METHOD } from "../../store/facts.ts";
import { NumberTable } from "./NumberTable.tsx";

const HALF = "\u00bd";

function useFigure(): (value: number) => string {
  const { i18n } = useTranslation();
  return (value) => formatNumber(value, i18n.language);
}

/** The weights of the five criteria. */
export function CriteriaTable() {
  const { t } = useTranslation(["method", "terms"]);
  const figure = useFigure();
  return (
    <NumberTable
      caption={t("criteria.title")}
      head={[t("column.criterion"), t("column.weight")]}
      rows={CRITERIA.map((criterion) => ({
        name: t(`terms:criterion.${criterion}.name`),
        cells: [figure(METHOD.criteria[criterion])],
      }))}
    />
  );
}

/** What each answer or verdict counts (method 6). */
export function ValuesTable() {
  const { t } = useTranslation(["method", "terms"]);
  const figure = useFigure();
  const values = [
    ["yes", figure(1)],
    ["partly", HALF],
    ["no", figure(0)],
    ["unknown", t("values.range")],
    ["not-applicable", t("values.leftOut")],
  ] as const;
  return (
    <NumberTable
      caption={t("values.title")}
      head={[t("column.answer"), t("column.value")]}
      rows={values.map(([verdict, value]) => ({
        name: t(`terms:verdict.${verdict}`),
        cells: [value],
      }))}
    />
  );
}

/** How heavily a use counts, and the place it asks for. */
export function StakesTable() {
  const { t } = useTranslation(["method", "terms"]);
  const figure = useFigure();
  return (
    <NumberTable
      caption={t("stakes.title")}
      head={[t("column.stakes"), t("column.times"), t("column.need")]}
      rows={STAKES.map((stakes) => ({
        name: t(`terms:stakes.${stakes}.title`),
        cells: [
          figure(METHOD.stakesPoints[stakes]),
          t(`terms:level.${LEVELS[METHOD.need[stakes]]}.name`),
        ],
      }))}
    />
  );
}

/** How far each criterion lets the words come. */
export function LevelsTable() {
  const { t } = useTranslation(["method", "terms"]);
  const best = [...GRADES].reverse();
  return (
    <NumberTable
      caption={t("levels.title")}
      head={[t("column.criterion"), ...best.map((grade) => t(`terms:verdict.${grade}`))]}
      rows={LEVEL_CRITERIA.map((criterion) => ({
        name: t(`terms:criterion.${criterion}.name`),
        cells: best.map((grade) =>
          t(`terms:level.${LEVELS[METHOD.ceilings[criterion][grade]]}.name`),
        ),
      }))}
    />
  );
}

/** The weights of the questions about devices, and what "no" brings the place to. */
export function DevicesTable() {
  const { t } = useTranslation(["method", "questions", "terms"]);
  const figure = useFigure();
  return (
    <NumberTable
      caption={t("questions.devices")}
      head={[t("column.question"), t("column.weight"), t("column.without")]}
      rows={DEVICE_QUESTIONS.map((question) => ({
        name: t(`questions:${question}.short`),
        cells: [
          figure(METHOD.questions[question]),
          t(`terms:criterion.devices.${METHOD.without[question]}`),
        ],
      }))}
    />
  );
}

/** The weights of the questions about what is handed over. */
export function DataTable() {
  const { t } = useTranslation(["method", "questions"]);
  const figure = useFigure();
  return (
    <NumberTable
      caption={t("questions.data")}
      head={[t("column.question"), t("column.weight")]}
      rows={DATA_QUESTIONS.map((question) => ({
        name: t(`questions:${question}.short`),
        cells: [figure(METHOD.questions[question])],
      }))}
    />
  );
}

/** How much more an action counts when others must move along. */
export function PeopleTable() {
  const { t } = useTranslation(["method", "terms"]);
  const figure = useFigure();
  return (
    <NumberTable
      caption={t("plan.title")}
      head={[t("column.people"), t("column.factor")]}
      rows={PEOPLE.map((people) => ({
        name: t(`terms:people.${people}`),
        cells: [figure(METHOD.people[people])],
      }))}
    />
  );
}
