import { useId, type MouseEventHandler, type ReactNode } from "react";
import { VerdictMark } from "./VerdictMark.tsx";

interface SummaryRowProps {
  readonly label: string;
  readonly value: ReactNode;
  /** "I don't know" gets its mark. */
  readonly unknown?: boolean;
  /** The way back to just this question; its name for listeners ends with the label. */
  readonly change: {
    readonly label: string;
    readonly href: string;
    readonly onFollow?: MouseEventHandler<HTMLAnchorElement>;
  };
}

/** One answer to check. Stands in a `<dl>` of class `rows summary`. */
export function SummaryRow({ label, value, unknown, change }: SummaryRowProps): ReactNode {
  const id = useId();
  return (
    <div>
      <dt id={`${id}l`}>{label}</dt>
      <dd>{unknown ? <VerdictMark verdict="unknown" word={value} /> : value}</dd>
      <dd>
        <a
          className="roomy"
          id={`${id}c`}
          href={change.href}
          aria-labelledby={`${id}c ${id}l`}
          onClick={change.onFollow}
        >
          {change.label}
        </a>
      </dd>
    </div>
  );
}
