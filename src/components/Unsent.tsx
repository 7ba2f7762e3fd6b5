import type { FormEvent, ReactNode } from "react";

interface UnsentProps {
  readonly children: ReactNode;
}

/** Stands round every field for text. Chromium asks its maker's server what such a field may be filled with, and so tells
 * it which screen somebody is looking at, but for forms of search, which it knows by their address. Nothing is ever
 * submitted (docs/decisions/014). */
export function Unsent({ children }: UnsentProps): ReactNode {
  return (
    <form className="unsent" action="search" autoComplete="off" onSubmit={stay}>
      {children}
    </form>
  );
}

function stay(event: FormEvent): void {
  event.preventDefault();
}
