import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { CheckRow } from "../../components/CheckRow.tsx";
import { Unsent } from "../../components/Unsent.tsx";
import { FIRST_LOCALE } from "../../i18n/rooms.ts";
import { useAssessment } from "../../store/derived.ts";
import { pageAddress } from "../../store/pageAddress.ts";
import { copyText } from "../../store/sharing.ts";
import { linkedResult, linkTo } from "../../store/shown.ts";
import { SharedFacts } from "../sharing/SharedFacts.tsx";
import { HandOver } from "./HandOver.tsx";
import { Preview } from "./Preview.tsx";

/** A link that shows the result: what it shows stands above before there is a link to copy. */
export function ShareLink() {
  const { t, i18n } = useTranslation("share");
  const assessment = useAssessment();
  const [named, name] = useState(false);
  const [made, make] = useState(false);
  if (assessment.score === null) return <p>{t("nothing")}</p>;
  if (pageAddress() === null) return <p>{t("link.cannot")}</p>;
  const result = linkedResult(assessment, named);
  const locale = i18n.language === FIRST_LOCALE ? undefined : i18n.language;
  const link = made ? linkTo(result, locale) : null;
  return (
    <>
      <p className="second">{t("link.what")}</p>
      <p className="second">{t("link.care")}</p>
      <CheckRow
        label={t("link.names")}
        note={t("link.namesNote")}
        checked={named}
        onCheck={(wanted) => {
          name(wanted);
          make(false);
        }}
      />
      <Preview title={t("link.preview")}>
        <SharedFacts result={result} />
        <p className="second">{t("link.without")}</p>
      </Preview>
      {link === null ? (
        <>
          <Button look="second" onPress={() => make(true)}>
            {t("link.make")}
          </Button>
          <p role="status">{made && t("link.tooLong")}</p>
        </>
      ) : (
        <Link link={link} />
      )}
    </>
  );
}

/** The link, to take away; what was pressed to make it is gone, so the link itself is where one is now. */
function Link({ link }: { readonly link: string }) {
  const { t } = useTranslation("share");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, tell] = useState<boolean | null>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <label className="link-label" htmlFor={id}>
        {t("link.field")}
      </label>
      <Unsent>
        <textarea id={id} ref={field} className="file-text" readOnly rows={4} value={link} />
      </Unsent>
      <Button
        look="second"
        onPress={() => void copyText(link, field.current).then((copied) => tell(copied))}
      >
        {t("link.copy")}
      </Button>
      <p role="status">
        {told === true && t("link.copied")}
        {told === false && t("link.notCopied")}
      </p>
      <HandOver what={{ url: link }} />
    </>
  );
}
