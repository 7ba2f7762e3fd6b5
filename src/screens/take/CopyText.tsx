import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Unsent } from "../../components/Unsent.tsx";
import { Button } from "../../components/Button.tsx";
import { copyText } from "../../store/sharing.ts";
import type { FileToTake } from "../../store/toTake.ts";

interface CopyTextProps {
  readonly label: string;
  readonly file: FileToTake;
}

/** A file's text to copy, for where nothing can be saved. */
export function CopyText({ label, file }: CopyTextProps) {
  const { t } = useTranslation("take");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, tell] = useState<"copied" | "notCopied" | null>(null);

  async function copy(): Promise<void> {
    tell((await copyText(file.text, field.current)) ? "copied" : "notCopied");
  }

  return (
    <>
      <p>{t("copyHint", { name: file.name })}</p>
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <Unsent>
        <textarea id={id} ref={field} className="file-text" readOnly rows={5} value={file.text} />
      </Unsent>
      <Button look="second" onPress={() => void copy()}>
        {t("copy")}
      </Button>
      <p role="status">{told === null ? null : t(told)}</p>
    </>
  );
}
