import { useTranslation } from "react-i18next";
import { BottomBar } from "../components/BottomBar.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { Columns } from "../components/Columns.tsx";
import { SectionHeading } from "../components/SectionHeading.tsx";
import { formatDay, formatNumber } from "../i18n/formats.ts";
import { CATALOGUE_DATE, METHOD } from "../store/facts.ts";
import { formatRoute } from "../store/route.ts";
import { Near } from "./facts/Near.tsx";
import { Judged } from "./about/Judged.tsx";

const SHORT = ["device", "browser", "host", "audit", "facts"] as const;
const ASKED = ["nothing", "kept", "embedded"] as const;
const FURTHER = ["verify", "method", "catalogue"] as const;

/** What the check is, held against its own four criteria (A3), and where it falls short. */
export function AboutScreen() {
  const { t } = useTranslation(["about", "near"]);
  return (
    <>
      <main id="main">
        <Columns
          left={
            <>
              <h1>{t("title")}</h1>
              <p>{t("lead")}</p>
              <p className="second">{t("articles")}</p>
            </>
          }
          right={
            <div className="checks">
              <Judged />
              <Points title={t("short.title")} points={SHORT.map((point) => t(`short.${point}`))} />
              <section>
                <SectionHeading>{t("near:title")}</SectionHeading>
                <Near />
              </section>
              <Points title={t("data.title")} points={ASKED.map((point) => t(`data.${point}`))} />
              <Edition />
            </div>
          }
        />
      </main>
      <BottomBar
        main={<ButtonLink href={formatRoute({ name: "uses" })}>{t("start")}</ButtonLink>}
      />
    </>
  );
}

interface PointsProps {
  readonly title: string;
  readonly points: readonly string[];
}

function Points({ title, points }: PointsProps) {
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** Which edition this is, under which licences, and where to read on. */
function Edition() {
  const { t, i18n } = useTranslation("about");
  const values = {
    method: formatNumber(METHOD.version, i18n.language),
    date: formatDay(CATALOGUE_DATE, i18n.language),
  };
  return (
    <section>
      <SectionHeading>{t("edition.title")}</SectionHeading>
      <p>{t("edition.numbers", values)}</p>
      <p className="second">{t("edition.licence")}</p>
      {FURTHER.map((name) => (
        <p key={name}>
          <a className="roomy" href={formatRoute({ name })}>
            {t(`edition.${name}`)}
          </a>
        </p>
      ))}
    </section>
  );
}
