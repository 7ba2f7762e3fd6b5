import type { ReactNode } from "react";
import type { Level } from "../assessment/vocabulary.ts";
import { Envelope, FaceToFace, Postcard, Room, Square } from "./PlaceScenes.tsx";

const SCENES: Record<Level, () => ReactNode> = {
  0: Square,
  1: Postcard,
  2: Envelope,
  3: Room,
  4: FaceToFace,
};

/** A level's scene alone, 320 × 200, for a drawing that something else holds together. */
export function PlaceScene({ level }: PlaceDrawingProps): ReactNode {
  const Scene = SCENES[level];
  return <Scene />;
}

interface PlaceDrawingProps {
  readonly level: Level;
}

/** How far the words carry, as a place: always the same two people, only the light differs. Decoration. */
export function PlaceDrawing({ level }: PlaceDrawingProps): ReactNode {
  return (
    <svg className="drawing place-drawing" viewBox="0 0 320 200" aria-hidden="true">
      <PlaceScene level={level} />
    </svg>
  );
}
