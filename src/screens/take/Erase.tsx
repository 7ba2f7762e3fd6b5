import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { eraseVisit } from "../../store/visit.ts";

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
      <Dialog
        open={asking}
        title={t("erase.ask")}
        safe={{ label: t("erase.keep"), onChoose: () => ask(false) }}
        sure={{ label: t("erase.go"), onChoose: () => void eraseVisit() }}
      >
        <p>{t("erase.sure")}</p>
      </Dialog>
    </section>
  );
}
