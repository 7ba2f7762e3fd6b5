interface NumberTableProps {
  readonly caption: string;
  /** Heads of the columns, the first one over the names. */
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** One cell for each further column. */
    readonly cells: readonly string[];
  }[];
}

/** A table of the method: names at the left, numbers or words at the right. */
export function NumberTable({ caption, head, rows }: NumberTableProps) {
  return (
    <table className="sums">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
