import type { ReactNode } from "react";
import { TurnedCorner } from "./TurnedCorner.tsx";

interface TileProps {
  /** The service's name: the whole label, no logo. */
  readonly label: string;
  readonly picked: boolean;
  readonly onPick: (picked: boolean) => void;
  /** Form name and value, for pages whose script is still on its way. */
  readonly name?: string;
  readonly value?: string;
}

/** A slip to pick: a checkbox that fills its label; picked, its corner is turned down. */
export function Tile({ label, picked, onPick, name, value }: TileProps): ReactNode {
  return (
    <label className="slip tile">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={picked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <span>{label}</span>
      <TurnedCorner />
    </label>
  );
}
