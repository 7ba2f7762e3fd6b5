import type { ReactNode } from "react";

/** One part of the score, its figures already in words of the visitor's language. */
export interface PartWords {
  readonly id: string;
  readonly name: ReactNode;
  /** "13–20". */
  readonly points: string;
  /** "of 20 points". */
  readonly of: string;
}

interface PartTableProps {
  readonly caption: string;
  /** The page's heading says it already: for listeners only. */
  readonly captionHidden?: boolean;
  readonly parts: readonly PartWords[];
  readonly total: PartWords;
}

function Row({ name, points, of }: PartWords): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="points">{points}</td>
      <td>{of}</td>
    </tr>
  );
}

/** The parts of the score and their sum. */
export function PartTable({ caption, captionHidden, parts, total }: PartTableProps): ReactNode {
  return (
    <table className="parts">
      <caption className={captionHidden ? "unseen" : undefined}>{caption}</caption>
      <tbody>
        {parts.map((part) => (
          <Row key={part.id} {...part} />
        ))}
      </tbody>
      <tfoot>
        <Row {...total} />
      </tfoot>
    </table>
  );
}
