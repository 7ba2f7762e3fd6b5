import type { ReactNode } from "react";

interface EvidenceLineProps {
  /** Where it can be read; opens outside, without telling from where. */
  readonly source?: { readonly label: string; readonly href: string };
  /** When it was looked up, in words. */
  readonly date?: string;
  /** Said when it was looked up more than 180 days ago. */
  readonly stale?: string | undefined;
  /** In place of a source: the visitor said so. */
  readonly unverified?: string;
}

/** Where a verdict comes from, and how fresh it is. */
export function EvidenceLine({ source, date, stale, unverified }: EvidenceLineProps): ReactNode {
  return (
    <p className="evidence">
      {source && (
        <a href={source.href} target="_blank" rel="noopener noreferrer">
          {source.label}
        </a>
      )}
      {date === undefined ? null : <span>{date}</span>}
      {stale === undefined ? null : <span className="stale">{stale}</span>}
      {unverified === undefined ? null : <span>{unverified}</span>}
    </p>
  );
}
