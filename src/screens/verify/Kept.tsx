import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { formatBytes } from "../../i18n/formats.ts";
import { useHoldings } from "../../store/holdings.ts";
import { startRemembering } from "../../store/remember.ts";
import { formatRoute } from "../../store/route.ts";

/** What is kept on this device right now, by name and size, and the way to change that. */
export function Kept() {
  const { t, i18n } = useTranslation("verify");
  const { tab, stored, marks, caches } = useHoldings();
  const bytes = (size: number) => formatBytes(size, i18n.language);
  useEffect(startRemembering, []);
  return (
    <section>
      <SectionHeading note={t("now.note")}>{t("now.title")}</SectionHeading>
      <ul className="points">
        <li>{tab > 0 ? t("now.tab", { size: bytes(tab) }) : t("now.tabNone")}</li>
        {stored === null && <li>{t("now.storedNowhere")}</li>}
        {stored?.length === 0 && <li>{t("now.storedNone")}</li>}
        {stored?.map(({ name, size }) => (
          <li key={name}>{t("now.stored", { name, size: bytes(size) })}</li>
        ))}
        {marks.map(({ name, size }) => (
          <li key={name}>{t("now.mark", { name, size: bytes(size) })}</li>
        ))}
        {caches.map(({ name, size }) => (
          <li key={name}>{t("now.cache", { name, count: size })}</li>
        ))}
      </ul>
      <p className="second">{t("now.look")}</p>
      <a className="roomy" href={formatRoute({ name: "take" })}>
        {t("now.change")}
      </a>
    </section>
  );
}
