import type { ReactNode } from "react";

/** The corner that is turned down when its control is picked; shown by the style alone. Decoration. */
export function TurnedCorner(): ReactNode {
  return (
    <svg className="corner" viewBox="0 0 24 24" aria-hidden="true">
      <path className="corner-gone" d="M-1-2H26V25Z" />
      <path className="corner-fold" d="M1 1V23H23Z" />
      <path className="corner-check" d="M4 15.5 7.4 18.8 13 13.2" />
    </svg>
  );
}
