import type { ReactNode } from "react";
import { TurnedCorner } from "./TurnedCorner.tsx";

interface OptionRowProps {
  /** The radio group's name. */
  readonly name: string;
  readonly value: string;
  readonly title: string;
  readonly example?: string;
  readonly picked: boolean;
  readonly onPick: () => void;
}

/** One answer as a slip over the whole width: a title and an example. */
export function OptionRow(props: OptionRowProps): ReactNode {
  const { name, value, title, example, picked, onPick } = props;
  return (
    <label className="slip option-row">
      <input type="radio" name={name} value={value} checked={picked} onChange={onPick} />
      <span>
        <strong>{title}</strong>
        {example === undefined ? null : <small>{example}</small>}
      </span>
      <TurnedCorner />
    </label>
  );
}

interface OptionGroupProps {
  readonly legend: string;
  /** The screen's heading says it already: for listeners only. */
  readonly legendHidden?: boolean;
  readonly children: ReactNode;
}

/** Option rows that answer one question. */
export function OptionGroup({ legend, legendHidden, children }: OptionGroupProps): ReactNode {
  return (
    <fieldset className="option-group">
      <legend className={legendHidden ? "unseen" : undefined}>{legend}</legend>
      {children}
    </fieldset>
  );
}
