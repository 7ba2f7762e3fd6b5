import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Kind } from "../../assessment/vocabulary.ts";
import { Button } from "../../components/Button.tsx";
import { Disclosure } from "../../components/Disclosure.tsx";
import { copyText } from "../../store/sharing.ts";

const TALKED_ON = ["messaging", "calls", "mail"] as const satisfies readonly Kind[];
const TONES = ["family", "acquaintance"] as const;

interface MoveMessageProps {
  /** The kind of the use that moves. */
  readonly kind: Kind;
  /** Names of the service to leave and of the one to move to. */
  readonly from: string;
  readonly to: string;
}

/** Short messages that tell the people one talks to about the move, to copy; without pressure or fear. */
export function MoveMessage({ kind, from, to }: MoveMessageProps) {
  const { t } = useTranslation("plan");
  const talked = TALKED_ON.find((one) => one === kind);
  if (talked === undefined) return null;
  return (
    <Disclosure label={t("message.title")}>
      {TONES.map((tone) => (
        <Copied
          key={tone}
          whom={t(`message.${tone}`)}
          text={t(`message.${talked}.${tone}`, { from, to })}
        />
      ))}
      <p className="second">{t("message.note")}</p>
    </Disclosure>
  );
}

interface CopiedProps {
  readonly whom: string;
  readonly text: string;
}

function Copied({ whom, text }: CopiedProps) {
  const { t } = useTranslation("plan");
  const message = useRef<HTMLQuoteElement>(null);
  const [told, tell] = useState<"copied" | "notCopied" | null>(null);

  async function copy(): Promise<void> {
    // It is selected all the same, for the visitor's own hand where the page may not copy.
    if (message.current !== null) window.getSelection()?.selectAllChildren(message.current);
    tell((await copyText(text, null)) ? "copied" : "notCopied");
  }

  return (
    <>
      <p className="label">{whom}</p>
      <blockquote ref={message} className="message">
        {text}
      </blockquote>
      <Button look="second" onPress={() => void copy()}>
        {t("message.copy")}
        <span className="unseen"> {whom}</span>
      </Button>
      <p role="status" className="second">
        {told === null ? null : t(`message.${told}`)}
      </p>
    </>
  );
}
