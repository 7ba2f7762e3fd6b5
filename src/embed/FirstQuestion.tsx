import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../components/Button.tsx";
import { PlaceDrawing } from "../components/PlaceDrawing.tsx";
import { Tile } from "../components/Tile.tsx";
import { useWays } from "../store/journey.ts";
import { formatRoute } from "../store/route.ts";
import { type KindGroup, pick, shelves, usePicked } from "../store/shelf.ts";
import type { Topic } from "./options.ts";

const SERVICE_FIELD = "service";

/** So many services stand there, the most used ones; one more tile leads to all. */
const OFFERED = 5;
const ENVELOPE = 2;

/** Topics that begin with a service, and whose services those are. */
const SHELF_OF = {
  messaging: "messaging-calls",
  mail: "mail",
  notes: "notes-photos",
  files: "files",
  search: "search",
  browsers: "browser",
  social: "social-video",
} as const satisfies Partial<Record<Topic, KindGroup>>;

type ShelfTopic = keyof typeof SHELF_OF;

function hasShelf(topic: Topic): topic is ShelfTopic {
  return topic in SHELF_OF;
}

/** Takes over what was tapped on the prerendered page before this code was there. */
export function takeTapped(): void {
  const tapped = `input[name=${SERVICE_FIELD}]:checked`;
  for (const { value } of document.querySelectorAll<HTMLInputElement>(tapped)) pick(value, true);
}

/** The embed's first screen: the first question at once. Native controls and links, to work before script. */
export function FirstQuestion({ topic: asked }: { readonly topic: Topic }) {
  const { t, i18n } = useTranslation("embed");
  const topic: ShelfTopic = hasShelf(asked) ? asked : "messaging";
  const picked = usePicked(i18n.language);
  const { next } = useWays({ name: "uses" });
  const all = formatRoute({ name: "uses" });
  const shelf = shelves(i18n.language).find(({ group }) => group === SHELF_OF[topic]);
  // Until here a tap may have been the browser's alone.
  useEffect(takeTapped, []);
  const talks = topic === "messaging" || topic === "mail";
  return (
    <main id="main" className="first-question">
      <PlaceDrawing level={ENVELOPE} />
      <div>
        <h1>
          {(talks ? t("title") : t("titleOther")).split("\n").map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h1>
        <fieldset>
          <legend className="second">{t(`ask.${topic}`)}</legend>
          <div className="tiles">
            {shelf?.offers.slice(0, OFFERED).map(({ id, name }) => (
              <Tile
                key={id}
                label={name}
                name={SERVICE_FIELD}
                value={id}
                picked={picked.some((use) => use.id === id)}
                onPick={(now) => pick(id, now)}
              />
            ))}
            <a className="other-tile" href={all}>
              {t("other")}
            </a>
          </div>
        </fieldset>
        <ButtonLink href={picked.length === 0 ? all : (next ?? all)}>{t("next")}</ButtonLink>
      </div>
    </main>
  );
}
