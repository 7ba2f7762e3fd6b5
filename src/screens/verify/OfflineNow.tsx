import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { useUpdate } from "../../store/update.ts";

/** Whether this device could do without a network right now. */
export function OfflineNow() {
  const { t } = useTranslation("verify");
  const { offline, look } = useUpdate();
  useEffect(look, [look]);
  return (
    <Notice kind="hint" announced title={t(`offline.now.${offline}.title`)}>
      <p>{t(`offline.now.${offline}.what`)}</p>
    </Notice>
  );
}
