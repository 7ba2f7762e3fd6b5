import { useTranslation } from "react-i18next";

const POINTS = ["word", "phones", "place", "paper", "proof"] as const;

/** How to prepare for meeting in person (A1). */
export function Meeting() {
  const { t } = useTranslation("plan");
  return (
    <ul className="dots">
      {POINTS.map((point) => (
        <li key={point}>{t(`meet.${point}`)}</li>
      ))}
    </ul>
  );
}
