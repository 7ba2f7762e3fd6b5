import type { ReactNode } from "react";

interface NoticeProps {
  /** A hint has an edge of lamplight, an error a double one of ink. */
  readonly kind: "hint" | "error";
  /** What happened. */
  readonly title?: ReactNode;
  /** What is safe, and what can be done. */
  readonly children?: ReactNode;
  /** Read out when it appears: an error at once, a hint when there is a pause. */
  readonly announced?: boolean;
}

/** A few lines set apart by their left edge; no icon, no colour code. */
export function Notice({ kind, title, children, announced }: NoticeProps): ReactNode {
  const role = kind === "error" ? "alert" : "status";
  return (
    <div className={`notice ${kind}`} role={announced ? role : undefined}>
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
    </div>
  );
}
