import type { ReactNode } from "react";

interface OutsideProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to another site, which is not told where the visitor comes from. */
export function Outside({ href, children }: OutsideProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
