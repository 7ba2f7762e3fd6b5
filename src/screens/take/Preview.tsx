import type { ReactNode } from "react";

interface PreviewProps {
  /** What is shown beforehand. */
  readonly title: string;
  readonly children: ReactNode;
}

/** What will be taken along, before it is. */
export function Preview({ title, children }: PreviewProps) {
  return (
    <section className="preview" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
