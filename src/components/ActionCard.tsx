import type { ReactNode } from "react";

interface ActionCardProps {
  /** The card's number, in the language's own figures. */
  readonly numeral: string;
  /** Verb first: what to do. */
  readonly title: ReactNode;
  /** What it brings: the change of place stands before the points. */
  readonly gain: { readonly place?: string | undefined; readonly points?: string | undefined };
  /** Minutes, with whom, at what cost: one line. */
  readonly effort: string;
  readonly drawback?: ReactNode;
  /** Steps, settings' paths, links. */
  readonly children?: ReactNode;
}

/** One thing to do. Stands in an `<ol>` of class `actions`. */
export function ActionCard(props: ActionCardProps): ReactNode {
  const { numeral, title, gain, effort, drawback, children } = props;
  const first = gain.place ?? gain.points;
  return (
    <li className="action">
      <span className="numeral" aria-hidden="true">
        {numeral}
      </span>
      <div>
        <h3>{title}</h3>
        {first === undefined ? null : (
          <p className="gain">
            <b>{first}</b>
            {gain.place !== undefined && gain.points !== undefined ? (
              <span>{gain.points}</span>
            ) : null}
          </p>
        )}
        <p className="effort">{effort}</p>
        {drawback ? <p className="second">{drawback}</p> : null}
        {children}
      </div>
    </li>
  );
}
