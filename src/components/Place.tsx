import type { ReactNode } from "react";
import type { Level } from "../assessment/vocabulary.ts";
import { Nameplate } from "./Nameplate.tsx";
import { PlaceDrawing } from "./PlaceDrawing.tsx";

interface PlaceProps {
  readonly level: Level;
  readonly name: string;
}

/** A place drawing with its nameplate, as at the head of the result. */
export function Place({ level, name }: PlaceProps): ReactNode {
  return (
    <div className="place">
      <PlaceDrawing level={level} />
      <Nameplate name={name} />
    </div>
  );
}
