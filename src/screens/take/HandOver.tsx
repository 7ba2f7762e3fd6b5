import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { canShareFile, canShareLinks, type Handed, share } from "../../store/sharing.ts";

interface HandOverProps {
  readonly what: { readonly url: string } | { readonly file: File };
}

/** Hands a file or a link to another program of the device; nothing where the browser cannot. */
export function HandOver({ what }: HandOverProps) {
  const { t } = useTranslation("share");
  const [told, tell] = useState<Handed | null>(null);
  if (!("file" in what ? canShareFile(what.file) : canShareLinks())) return null;
  return (
    <>
      <Button look="second" onPress={() => void share(what).then(tell)}>
        {t("hand")}
      </Button>
      <p role="status">
        {told === "done" && t("handed")}
        {told === "failed" && t("notHanded")}
      </p>
    </>
  );
}
