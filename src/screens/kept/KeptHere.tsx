import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import {
  startRemembering,
  stopRemembering,
  takeUpKept,
  useRemembering,
} from "../../store/remember.ts";
import { goTo } from "../../store/visit.ts";
import { AskErase } from "./AskErase.tsx";

interface KeptHereProps {
  /** What going on with them would do to the answers of now. */
  readonly children?: ReactNode;
}

/** Says that answers of before stay on this device, or that what stays cannot be read; offers to go on with them and to
 * erase them. Nothing where nothing stays. */
export function KeptHere({ children }: KeptHereProps) {
  const { t, ready } = useTranslation("take");
  const { keeping } = useRemembering();
  const [asking, ask] = useState(false);
  const [erased, tellErased] = useState(false);
  useEffect(startRemembering, []);
  if (!ready) return null;
  if (keeping !== "waiting" && keeping !== "unreadable") return erased ? <Erased /> : null;

  function erase(): void {
    ask(false);
    tellErased(true);
    stopRemembering();
  }

  return (
    <>
      <Notice kind="hint" title={t(`kept.${keeping}.title`)}>
        <p>{t(`kept.${keeping}.what`)}</p>
        {keeping === "waiting" ? children : null}
        <div className="pair">
          {keeping === "waiting" && (
            <Button look="second" onPress={goOn}>
              {t("kept.goOn")}
            </Button>
          )}
          <Button look="second" onPress={() => ask(true)}>
            {t("kept.erase")}
          </Button>
        </div>
      </Notice>
      <AskErase open={asking} title={t("kept.ask")} onKeep={() => ask(false)} onErase={erase} />
    </>
  );
}

/** Takes the focus that the button had. */
function Erased() {
  const { t } = useTranslation("take");
  return (
    <p ref={(line) => line?.focus()} tabIndex={-1} role="status" className="second">
      {t("kept.erased")}
    </p>
  );
}

function goOn(): void {
  if (takeUpKept()) goTo({ name: "check" });
}
