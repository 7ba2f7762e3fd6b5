import type { ReactNode } from "react";
import type { Interferer } from "../assessment/vocabulary.ts";

/** One who could interfere, in words. */
export interface InterfererWords {
  readonly who: Interferer;
  readonly name: string;
  /** How near they come; a range says both ends. */
  readonly reach: string;
  readonly reason?: string | undefined;
  /** A dated fact: the PRISM slide. */
  readonly fact?: ReactNode;
}

interface InterfererListProps {
  readonly label: string;
  /** In the order of the picture. */
  readonly items: readonly InterfererWords[];
}

/** The truth of the walls picture: who comes how near, and why. */
export function InterfererList({ label, items }: InterfererListProps): ReactNode {
  return (
    <ul className="rows interferers" aria-label={label}>
      {items.map((item) => (
        <li key={item.who}>
          <b>{item.name}</b>
          <div>
            <p>{item.reach}</p>
            {item.reason === undefined ? null : <p className="second">{item.reason}</p>}
            {item.fact ? <p className="second">{item.fact}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
