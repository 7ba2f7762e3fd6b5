import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SoldRow } from "./components/BusinessDrawing.tsx";
import { DevicesDrawing } from "./components/DevicesDrawing.tsx";
import { EncryptedRow, ReadableRow } from "./components/EncryptionDrawing.tsx";
import { Mark } from "./components/Mark.tsx";
import { MinimisationDrawing } from "./components/MinimisationDrawing.tsx";
import { OpenRow } from "./components/OpennessDrawing.tsx";
import { Envelope, Postcard, Square } from "./components/PlaceScenes.tsx";
import { WelcomeDrawing } from "./components/WelcomeDrawing.tsx";

/** A scene of the app in a window of its own: left, top, width and height in the scene's units. */
function framed(scene: ReactNode, box: string): ReactNode {
  return (
    <svg className="drawing" viewBox={box} aria-hidden="true">
      {scene}
    </svg>
  );
}

const ROW = "20 14 320 84";
const PLACE = "0 26 320 160";
const LETTER = "0 62 320 122";

/** Topics of the pages for links (`locales/…/links.json`), and what stands for each; `all` is the whole check, `mark`
 * the product's sign. */
const DRAWINGS: Readonly<Record<string, () => ReactNode>> = {
  all: WelcomeDrawing,
  mark: Mark,
  messaging: () => framed(<Envelope />, LETTER),
  mail: () => framed(<Postcard />, LETTER),
  notes: () => framed(<ReadableRow />, ROW),
  files: () => framed(<EncryptedRow />, ROW),
  search: () => framed(<SoldRow />, ROW),
  browsers: () => framed(<OpenRow />, ROW),
  social: () => framed(<Square />, PLACE),
  devices: DevicesDrawing,
  minimisation: MinimisationDrawing,
};

/** Draws a topic as SVG, for style/drawings.css. Decoration. Throws where there is no drawing. Used by the build, and
 * for the pictures of link cards. */
export function drawTopic(topic: string): string {
  const Drawing = DRAWINGS[topic];
  if (!Drawing) throw new Error(`no-drawing:${topic}`);
  return renderToStaticMarkup(<Drawing />);
}
