import { useId, type ReactNode } from "react";

/** Options that stand together; without a name they stand alone. */
export interface FilterOptions<V extends string> {
  readonly name?: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
}

interface FilterFieldProps<V extends string> {
  readonly label: string;
  /** Stands for "let all pass"; without it, something is always chosen. */
  readonly any?: string;
  readonly groups: readonly FilterOptions<V>[];
  readonly value: V | null;
  readonly onChoose: (value: V | null) => void;
}

function Options<V extends string>({ name, options }: FilterOptions<V>): ReactNode {
  const all = options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return name === undefined ? all : <optgroup label={name}>{all}</optgroup>;
}

/** One condition of a filter, or an order: the browser's own list, which can be taken back. */
export function FilterField<V extends string>(props: FilterFieldProps<V>): ReactNode {
  const { label, any, groups, value, onChoose } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const all = groups.flatMap(({ options }) => options);
    onChoose(all.find((one) => one.value === chosen)?.value ?? null);
  };
  return (
    <div className="select-field filter-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
        {any === undefined ? null : <option value="">{any}</option>}
        {groups.map((group) => (
          <Options key={group.name ?? ""} {...group} />
        ))}
      </select>
      <svg className="drawing chevron" viewBox="0 0 16 10" aria-hidden="true">
        <path d="M1.5 1.5 8 8 14.5 1.5" />
      </svg>
    </div>
  );
}
