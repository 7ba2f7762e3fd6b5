import { useTranslation } from "react-i18next";
import { BottomBar } from "../components/BottomBar.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { Columns } from "../components/Columns.tsx";
import { formatRoute, type Route } from "../store/route.ts";
import { criteriaOf, lackOf, takeDraft, useDraft } from "../store/unlisted.ts";
import { goTo } from "../store/visit.ts";
import { StepProgress } from "./asking/StepProgress.tsx";
import { CriterionQuestion } from "./unlisted/CriterionQuestion.tsx";
import { KindField } from "./unlisted/KindField.tsx";
import { NameField } from "./unlisted/NameField.tsx";

const USES: Route = { name: "uses" };

/** A service that the catalogue does not have: its name, and four short questions that judge it. */
export function UnlistedScreen() {
  const { t } = useTranslation("unlisted");
  const kind = useDraft((draft) => draft.kind);
  return (
    <>
      <main id="main">
        <Columns
          left={
            <>
              <StepProgress section="uses" detail={t("detail")} />
              <h1>{t("title")}</h1>
              <p className="second">{t("lead")}</p>
            </>
          }
          right={
            <>
              <NameField />
              <KindField />
              {criteriaOf(kind).map((criterion) => (
                <CriterionQuestion key={criterion} criterion={criterion} />
              ))}
            </>
          }
        />
      </main>
      <AddBar />
    </>
  );
}

function AddBar() {
  const { t } = useTranslation(["unlisted", "steps"]);
  const draft = useDraft();
  const lack = lackOf(draft);
  const take = () => {
    takeDraft();
    goTo(USES);
  };
  return (
    <BottomBar
      back={
        <ButtonLink look="second" href={formatRoute(USES)}>
          {t("steps:back")}
        </ButtonLink>
      }
      main={
        <Button onPress={take} notReady={lack === null ? undefined : t(`lack.${lack}`)}>
          {draft.changes === null ? t("add") : t("replace")}
        </Button>
      }
    />
  );
}
