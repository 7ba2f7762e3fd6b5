import { useId, type ReactNode } from "react";
import { Unsent } from "./Unsent.tsx";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (value: string) => void;
  /** What may stand here. */
  readonly hint?: string | undefined;
  /** What is not right yet, and how it would be. */
  readonly error?: string | undefined;
  /** Most characters that can be typed. */
  readonly limit?: number;
}

/** A field for a few words, its label above, an error below in words. */
export function TextField({ label, value, onText, hint, error, limit }: TextFieldProps): ReactNode {
  const id = useId();
  const told = [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(" ");
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}h`} className="second">
          {hint}
        </p>
      ) : null}
      <Unsent>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={limit}
          aria-invalid={error ? true : undefined}
          aria-describedby={told || undefined}
          value={value}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      </Unsent>
      {error ? (
        <p id={`${id}e`} className="notice error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
