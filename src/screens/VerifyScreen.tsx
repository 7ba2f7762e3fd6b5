import { useTranslation } from "react-i18next";
import { BottomBar } from "../components/BottomBar.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { Columns } from "../components/Columns.tsx";
import { PromiseLine } from "../components/PromiseLine.tsx";
import { SectionHeading } from "../components/SectionHeading.tsx";
import { formatRoute } from "../store/route.ts";
import { Kept } from "./verify/Kept.tsx";
import { PagePolicy } from "./verify/PagePolicy.tsx";
import { Walk } from "./verify/Walk.tsx";

/** How a visitor can check by themselves that nothing leaves the device, and what no check can show. */
export function VerifyScreen() {
  const { t } = useTranslation(["verify", "near"]);
  return (
    <>
      <main id="main">
        <Columns
          left={
            <>
              <h1>{t("title")}</h1>
              <p className="second">{t("lead")}</p>
              <PromiseLine words={t("promise")} />
            </>
          }
          right={
            <div className="checks">
              <Walk way="offline" />
              <Walk way="network" />
              <PagePolicy />
              <Kept />
              <Points
                title={t("close.title")}
                points={[t("close.gone"), t("close.restore"), t("close.trace"), t("close.file")]}
              />
              <section>
                <SectionHeading>{t("source.title")}</SectionHeading>
                <p>{t("source.code")}</p>
                <a className="roomy" href={formatRoute({ name: "method" })}>
                  {t("source.method")}
                </a>
                <a className="roomy" href={formatRoute({ name: "about" })}>
                  {t("source.about")}
                </a>
              </section>
              <Points
                title={t("limits.title")}
                points={[t("limits.device"), t("limits.browser"), t("limits.host")]}
              />
              <a className="roomy" href={formatRoute({ name: "about" })}>
                {t("near:title")}
              </a>
            </div>
          }
        />
      </main>
      <BottomBar
        back={
          <ButtonLink look="second" href={formatRoute({ name: "welcome" })}>
            {t("back")}
          </ButtonLink>
        }
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
