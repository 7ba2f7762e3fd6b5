import { useState } from "react";
import { useTranslation } from "react-i18next";
import { focusHeading } from "./Arrival.tsx";
import { Button } from "./components/Button.tsx";
import { Notice } from "./components/Notice.tsx";
import { usePlace } from "./store/place.ts";
import { useTold } from "./store/told.ts";
import { useUpdate } from "./store/update.ts";

let busy = false;

/** Notes whether the visitor has begun to do something on this page. */
export function noteWhetherBusy(): void {
  const note = () => void (busy = true);
  for (const type of ["pointerdown", "keydown"]) {
    window.addEventListener(type, note, { capture: true, once: true, passive: true });
  }
}

/** Tells of a new version and moves to it when the visitor likes. Whoever is in the middle of something is told with
 * the next screen, so that nothing moves away under a finger. */
export function NewVersion() {
  const { t } = useTranslation("update");
  const move = useUpdate((update) => update.move);
  const arrivals = usePlace((place) => place.arrivals);
  const [busyAt] = useState(() => (busy ? arrivals : null));
  if (move === null || arrivals === busyAt) return null;
  return (
    <div className="news">
      <Notice kind="hint" title={t("title")} announced>
        <p>{t("kept")}</p>
        <div className="pair">
          <Button look="second" onPress={move}>
            {t("move")}
          </Button>
          <Button look="second" onPress={later}>
            {t("later")}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

/** Says no more of it until the page is loaded again. */
function later(): void {
  useTold.setState({ notice: null });
  focusHeading();
}
