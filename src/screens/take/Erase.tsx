import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { eraseVisit } from "../../store/visit.ts";
import { AskErase } from "../kept/AskErase.tsx";

/** Erases everything, after asking once. */
export function Erase() {
  const { t } = useTranslation("take");
  const [asking, ask] = useState(false);
  return (
    <section>
      <SectionHeading small note={t("erase.what")}>
        {t("erase.title")}
      </SectionHeading>
      <Button look="second" onPress={() => ask(true)}>
        {t("erase.do")}
      </Button>
      <AskErase
        open={asking}
        title={t("erase.ask")}
        onKeep={() => ask(false)}
        onErase={() => void eraseVisit()}
      />
    </section>
  );
}
