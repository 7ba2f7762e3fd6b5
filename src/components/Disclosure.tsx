import type { ReactNode } from "react";

interface DisclosureProps {
  readonly label: string;
  /** Few words behind the label, in the second ink. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A few words that look like a link and open lines below them; native, so that they work without a script. */
export function Disclosure({ label, aside, children }: DisclosureProps): ReactNode {
  return (
    <details className="disclosure">
      <summary>
        <span className="disclosure-label">{label}</span>
        {aside}
      </summary>
      <div className="disclosure-inside">{children}</div>
    </details>
  );
}
