import type { ReactNode } from "react";
import type { Verdict } from "../assessment/vocabulary.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface VerdictRowProps {
  readonly verdict: Verdict;
  /** The service, or the criterion. */
  readonly title: ReactNode;
  /** The mark's word, beside the title. */
  readonly word: string;
  readonly reason?: ReactNode;
  /** Evidence line, links, what to do. */
  readonly children?: ReactNode;
}

/** One verdict in a list: mark, title and word, reason, evidence. Stands in a `<ul>` of class `rows`. */
export function VerdictRow({ verdict, title, word, reason, children }: VerdictRowProps): ReactNode {
  return (
    <li className={verdict === "not-applicable" ? "verdict-row beside" : "verdict-row"}>
      <VerdictMark verdict={verdict} />
      <div>
        <h3>
          {title} <span>{word}</span>
        </h3>
        {reason ? <p className="second">{reason}</p> : null}
        {children}
      </div>
    </li>
  );
}
