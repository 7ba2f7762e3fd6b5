import type { ReactNode } from "react";

interface FoldProps {
  readonly title: ReactNode;
  /** Few words behind the title: how many there are. */
  readonly aside?: string | undefined;
  readonly children: ReactNode;
  /** Open at first; afterwards the visitor decides. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** One row that opens; several stand in a `<div>` of class `folds`. */
export function Fold({ title, aside, children, open, onToggle }: FoldProps): ReactNode {
  return (
    <details
      className="fold"
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>
        <span>
          {title}
          {aside === undefined ? null : <small>{aside}</small>}
        </span>
        <svg className="drawing chevron" viewBox="0 0 16 10" aria-hidden="true">
          <path d="M1.5 1.5 8 8 14.5 1.5" />
        </svg>
      </summary>
      <div className="fold-inside">{children}</div>
    </details>
  );
}
