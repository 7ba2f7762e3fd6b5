import type { ReactNode } from "react";

interface BottomBarProps {
  /** The main button of the screen. */
  readonly main: ReactNode;
  /** The way back, left of it. */
  readonly back?: ReactNode;
}

/** The bar with the screen's main button; keeps to the lower edge of a tall window. */
export function BottomBar({ main, back }: BottomBarProps): ReactNode {
  return (
    <footer className="bar">
      {back ? <div className="bar-back">{back}</div> : null}
      <div className="bar-main">{main}</div>
    </footer>
  );
}
