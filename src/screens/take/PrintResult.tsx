import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { goTo } from "../../store/visit.ts";

/** Long enough for the result to be painted. */
const PAINTED_MS = 400;

/** Goes to the result and prints it; nothing where the browser cannot print. */
export function PrintResult() {
  const { t } = useTranslation("take");
  if (typeof window.print !== "function") return null;
  return (
    <section>
      <SectionHeading small note={t("print.what")}>
        {t("print.title")}
      </SectionHeading>
      <Button look="second" onPress={printResult}>
        {t("print.do")}
      </Button>
    </section>
  );
}

function printResult(): void {
  const soon = (): void => void window.setTimeout(() => window.print(), PAINTED_MS);
  window.addEventListener("hashchange", soon, { once: true });
  goTo({ name: "result" });
}
