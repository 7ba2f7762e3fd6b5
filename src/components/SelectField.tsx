import { useId, type ReactNode } from "react";

/** Options that stand together under a name. */
export interface OptionsOf<V extends string> {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
}

interface SelectFieldProps<V extends string> {
  readonly label: string;
  /** What stands there until something is chosen. */
  readonly empty: string;
  readonly groups: readonly OptionsOf<V>[];
  readonly value: V | null;
  readonly onSelect: (value: V) => void;
}

/** One of many, in named groups: the browser's own list in a field, its label above. */
export function SelectField<V extends string>(props: SelectFieldProps<V>): ReactNode {
  const { label, empty, groups, value, onSelect } = props;
  const id = useId();
  const options = groups.flatMap((group) => group.options);
  const select = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onSelect(option.value);
  };
  return (
    <div className="text-field select-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => select(event.currentTarget.value)}>
        <option value="" disabled>
          {empty}
        </option>
        {groups.map((group) => (
          <optgroup key={group.id} label={group.name}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <svg className="drawing chevron" viewBox="0 0 16 10" aria-hidden="true">
        <path d="M1.5 1.5 8 8 14.5 1.5" />
      </svg>
    </div>
  );
}
