import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { App } from "../App.tsx";
import { PromiseLine } from "../components/PromiseLine.tsx";
import { usePlace } from "../store/place.ts";
import { FirstQuestion } from "./FirstQuestion.tsx";
import { openByHost } from "./frame.ts";
import type { Topic } from "./options.ts";

interface EmbedProps {
  readonly topic: Topic;
  readonly onSave: () => void;
}

/** The whole check in the page of somebody else: its first question instead of the welcome, the promise at its foot. */
export function Embed({ topic, onSave }: EmbedProps) {
  const arrivals = usePlace((place) => place.arrivals);
  useEffect(() => {
    if (arrivals > 0) showHeading();
  }, [arrivals]);
  return (
    <>
      <App onSave={onSave} first={<FirstQuestion topic={topic} />} />
      <Foot />
    </>
  );
}

/** The host's page moves only when the new screen's heading is out of the window. */
function showHeading(): void {
  document.querySelector("main h1")?.scrollIntoView({ block: "nearest" });
}

function Foot() {
  const { t } = useTranslation("embed");
  const address = useSyncExternalStore(never, addressOfAll, () => null);
  return (
    <footer className="embed-foot">
      <PromiseLine words={t("promise")} quiet />
      <p>
        <a
          className="roomy"
          href="../"
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => address !== null && openByHost(address)}
        >
          {t("full")}
        </a>
        {/* As text too: a frame may not be allowed to open anything. */}
        {address === null ? null : <span className="address">{address}</span>}
      </p>
    </footer>
  );
}

function addressOfAll(): string {
  return new URL("../", window.location.href).href;
}

function never(): () => void {
  return () => {};
}
