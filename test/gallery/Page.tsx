import type { ReactNode } from "react";

interface PageProps {
  readonly header: ReactNode;
  /** The screen itself. */
  readonly children: ReactNode;
  /** Bottom bar or tray. */
  readonly bar?: ReactNode;
}

/** A screen's frame: header, main, bar. */
export function Page({ header, children, bar }: PageProps): ReactNode {
  return (
    <div className="page">
      {header}
      <main>{children}</main>
      {bar}
    </div>
  );
}
