import { useId, type ReactNode } from "react";
import { TurnedCorner } from "./TurnedCorner.tsx";

/** One part of a choice row. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoiceRowProps<V extends string> {
  readonly legend: ReactNode;
  /** The radio group's name. */
  readonly name: string;
  /** Three to five parts, all looking equal ("I don't know" too). */
  readonly choices: readonly Choice<V>[];
  /** The answer so far; absent until there is one. */
  readonly value?: V | undefined;
  readonly onChoose: (value: V) => void;
  /** One line under the question. */
  readonly note?: ReactNode;
  /** Lines under the row: where to look, how to check. */
  readonly hint?: ReactNode;
}

/** A question whose answers stand in one row of equal parts, two by two on narrow screens. */
export function ChoiceRow<V extends string>(props: ChoiceRowProps<V>): ReactNode {
  const { legend, name, choices, value, onChoose, note, hint } = props;
  const noteId = useId();
  return (
    <fieldset className="question" aria-describedby={note ? noteId : undefined}>
      <legend>{legend}</legend>
      {note ? (
        <p id={noteId} className="second">
          {note}
        </p>
      ) : null}
      <div className={`choice-row of-${choices.length}`}>
        {choices.map((choice) => (
          <label key={choice.value} className="slip part">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
            <TurnedCorner />
          </label>
        ))}
      </div>
      {hint ? <div className="row-hint">{hint}</div> : null}
    </fieldset>
  );
}
