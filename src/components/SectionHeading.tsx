import type { ReactNode } from "react";

interface SectionHeadingProps {
  readonly children: ReactNode;
  /** One line under it, in the second ink. */
  readonly note?: ReactNode;
  /** A hairline below, where rows follow. */
  readonly ruled?: boolean;
  /** A size smaller, for lists of answers. */
  readonly small?: boolean;
  readonly id?: string;
}

/** The heading of a section of a screen (h2). */
export function SectionHeading(props: SectionHeadingProps): ReactNode {
  const { children, note, ruled, small, id } = props;
  const classes = ["section-heading", ruled && "ruled", small && "small"].filter(Boolean).join(" ");
  return (
    <div className={classes}>
      <h2 id={id}>{children}</h2>
      {note ? <p className="second">{note}</p> : null}
    </div>
  );
}
