import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import type { Refusal } from "../../files/refusal.ts";

interface RefusedFileProps {
  readonly refusal: Refusal;
}

/** Says why a file was refused and what is safe. Its words come later than the first screen, so it does too. */
export function RefusedFile({ refusal: { code, place } }: RefusedFileProps) {
  const { t, ready } = useTranslation("files");
  if (!ready) return null;
  return (
    <div ref={bringIntoView}>
      <Notice kind="error" title={t("refusedTitle")} announced>
        <p>{t(`error.${code}`, { place })}</p>
        <p>{t("unchanged")}</p>
      </Notice>
    </div>
  );
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: "nearest" });
}
