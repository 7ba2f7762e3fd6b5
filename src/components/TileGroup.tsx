import { useId, type ReactNode } from "react";

interface TileGroupProps {
  readonly heading: string;
  readonly children: ReactNode;
  /** Shows the less usual ones too. */
  readonly more?: {
    readonly label: string;
    readonly open: boolean;
    readonly onToggle: () => void;
  };
  /** Takes the whole width, six tiles a row. */
  readonly wide?: boolean;
}

/** A named group of tiles with its "more" button. */
export function TileGroup({ heading, children, more, wide }: TileGroupProps): ReactNode {
  const id = useId();
  return (
    <fieldset className={wide ? "tile-group wide" : "tile-group"} aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{heading}</h2>
        {more && (
          <button
            type="button"
            className="word-button"
            aria-expanded={more.open}
            aria-describedby={id}
            onClick={more.onToggle}
          >
            {more.label}
          </button>
        )}
      </div>
      <div className="tiles">{children}</div>
    </fieldset>
  );
}
