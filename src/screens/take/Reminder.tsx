import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { CheckRow } from "../../components/CheckRow.tsx";
import { ChoiceRow } from "../../components/ChoiceRow.tsx";
import { Disclosure } from "../../components/Disclosure.tsx";
import { formatDay, formatList } from "../../i18n/formats.ts";
import { useAssessment } from "../../store/derived.ts";
import { download } from "../../store/download.ts";
import { pageAddress } from "../../store/pageAddress.ts";
import { reminderDay, type ReminderMonths, reminderText } from "../../store/reminder.ts";
import { namesOfUses } from "../../store/shown.ts";
import { CopyText } from "./CopyText.tsx";
import { HandOver } from "./HandOver.tsx";
import { Preview } from "./Preview.tsx";

const TYPE = "text/calendar";

/** A day to look again, for the visitor's calendar: it says what a calendar's company may read before it is made. */
export function Reminder() {
  const { t } = useTranslation("share");
  const [months, choose] = useState<ReminderMonths>(3);
  const [named, name] = useState(false);
  const text = useDescription(named);
  return (
    <>
      <p className="second">{t("reminder.what")}</p>
      <ChoiceRow
        legend={t("reminder.when")}
        name="reminder"
        choices={[
          { value: "3", label: t("reminder.in3") },
          { value: "6", label: t("reminder.in6") },
        ]}
        value={months === 3 ? "3" : "6"}
        onChoose={(value) => choose(value === "3" ? 3 : 6)}
      />
      <CheckRow
        label={t("reminder.names")}
        note={t("reminder.namesNote")}
        checked={named}
        onCheck={name}
      />
      <Appointment months={months} text={text} />
    </>
  );
}

/** What to look at again: in general, or with the names as well. */
function useDescription(named: boolean): string {
  const { t, i18n } = useTranslation("share");
  const names = namesOfUses(useAssessment(), i18n.language, "all");
  if (!named || names.length === 0) return t("reminder.description");
  const using = t("reminder.using", { names: formatList(names, i18n.language) });
  return `${t("reminder.description")}\n${using}`;
}

interface AppointmentProps {
  readonly months: ReminderMonths;
  readonly text: string;
}

function Appointment({ months, text }: AppointmentProps) {
  const { t, i18n } = useTranslation(["share", "take"]);
  const [now] = useState(() => new Date());
  const day = reminderDay(now, months);
  const words = {
    locale: i18n.language,
    summary: t("reminder.summary"),
    description: text,
    address: pageAddress(),
  };
  const file = { name: `naisho-reminder-${day}.ics`, text: reminderText(now, months, words) };
  const blob = new File([file.text], file.name, { type: TYPE });
  return (
    <>
      <Preview title={t("reminder.preview")}>
        <dl className="shown-facts">
          <div>
            <dt>{t("reminder.day")}</dt>
            <dd>{formatDay(day, i18n.language)}</dd>
          </div>
          <div>
            <dt>{t("reminder.subject")}</dt>
            <dd>{words.summary}</dd>
          </div>
          <div>
            <dt>{t("reminder.text")}</dt>
            <dd className="lines">{text}</dd>
          </div>
        </dl>
        <p className="second">{t("reminder.time")}</p>
      </Preview>
      <Button look="second" onPress={() => download(file.name, blob)}>
        {t("reminder.save")}
      </Button>
      <HandOver what={{ file: blob }} />
      <Disclosure label={t("take:second")}>
        <CopyText label={t("reminder.field")} file={file} />
      </Disclosure>
    </>
  );
}
