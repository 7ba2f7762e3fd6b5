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

/** Room for what sticks to the upper edge of the host's page, and for the heading, in pixels. */
const ABOVE = 96;
const ROOM = 140;

/** The host's page moves only when the new screen's heading is out of the window. The browser forgets a scroll margin at
 * the edge of the frame, so for a moment the room that is wanted stands there itself. */
function showHeading(): void {
  const room = document.createElement("span");
  room.style.position = "absolute";
  room.style.marginTop = `${-ABOVE}px`;
  room.style.height = `${ROOM}px`;
  document.querySelector("main h1")?.prepend(room);
  room.scrollIntoView({ block: "nearest" });
  room.remove();
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
