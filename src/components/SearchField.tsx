import { useId, type ReactNode } from "react";
import { Unsent } from "./Unsent.tsx";

interface SearchFieldProps {
  /** Stands in the empty field and names it. */
  readonly label: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
  /** How many were found, announced as it changes. */
  readonly found?: string;
}

/** A field to search by name, on a line of ink. */
export function SearchField({ label, value, onSearch, found }: SearchFieldProps): ReactNode {
  const id = useId();
  return (
    <search className="search">
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <svg className="drawing" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13.8 13 18.5 18M14.6 6.5A6.5 6.5 0 1 0 14 11" />
      </svg>
      <Unsent>
        <input
          id={id}
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={label}
          value={value}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </Unsent>
      <output className="second found">{found}</output>
    </search>
  );
}
