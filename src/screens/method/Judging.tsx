import { useTranslation } from "react-i18next";
import { Chapter } from "./Chapter.tsx";
import {
  CriteriaTable,
  DataTable,
  DevicesTable,
  LevelsTable,
  StakesTable,
  ValuesTable,
} from "./Tables.tsx";

/** From answers to points and places. */
export function Judging() {
  const { t } = useTranslation("method");
  return (
    <>
      <Chapter title={t("criteria.title")} rows="A3, A7">
        <p>{t("criteria.text")}</p>
        <CriteriaTable />
      </Chapter>
      <Chapter title={t("values.title")}>
        <p>{t("values.text")}</p>
        <ValuesTable />
      </Chapter>
      <Chapter title={t("stakes.title")} rows="A1">
        <p>{t("stakes.text")}</p>
        <StakesTable />
      </Chapter>
      <Chapter title={t("levels.title")} rows="A3">
        <p>{t("levels.text")}</p>
        <LevelsTable />
        <p className="second">{t("levels.square")}</p>
      </Chapter>
      <Chapter title={t("questions.devices")} rows="A3.4">
        <p>{t("questions.devicesText")}</p>
        <DevicesTable />
      </Chapter>
      <Chapter title={t("questions.data")} rows="A7, A8">
        <p>{t("questions.dataText")}</p>
        <DataTable />
      </Chapter>
      <Chapter title={t("rounding.title")}>
        <p>{t("rounding.text")}</p>
      </Chapter>
    </>
  );
}
