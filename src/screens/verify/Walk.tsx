import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { OfflineNow } from "./OfflineNow.tsx";

const STEPS = ["1", "2", "3", "4"] as const;

interface WalkProps {
  readonly way: "offline" | "network";
}

/** One way to check, in numbered steps. */
export function Walk({ way }: WalkProps) {
  const { t } = useTranslation("verify");
  return (
    <section>
      <SectionHeading note={t(`${way}.note`)}>{t(`${way}.title`)}</SectionHeading>
      <ol className="walk">
        {STEPS.map((step) => (
          <li key={step}>{t(`${way}.${step}`)}</li>
        ))}
      </ol>
      {way === "offline" && <OfflineNow />}
      {way === "network" && (
        <>
          <p className="second">{t("network.after")}</p>
          <p className="second">{t("network.phone")}</p>
        </>
      )}
    </section>
  );
}
