import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { formatRoute } from "../../store/route.ts";

/** The ways to keep the result. */
export function TakeAlong() {
  const { t } = useTranslation("result");
  return (
    <section className="take-along">
      <SectionHeading note={t("take.note")}>{t("take.title")}</SectionHeading>
      <div className="pair">
        <ButtonLink look="second" href={formatRoute({ name: "take" })}>
          {t("take.save")}
        </ButtonLink>
        {canPrint() ? (
          <Button look="second" onPress={() => window.print()}>
            {t("take.print")}
          </Button>
        ) : null}
      </div>
      <p>
        <a className="roomy" href={formatRoute({ name: "check" })}>
          {t("back")}
        </a>
      </p>
    </section>
  );
}

/** Some browsers inside apps cannot print. */
function canPrint(): boolean {
  return typeof window.print === "function";
}
