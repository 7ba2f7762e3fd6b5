import type { ReactNode } from "react";

/** The device as a house door with its lock. Decoration. */
export function DevicesDrawing(): ReactNode {
  return (
    <svg className="drawing aside-drawing" viewBox="24 12 64 65" aria-hidden="true">
      <path
        className="lit"
        d="M36.4 75V22C36.4 16 39.5 13.9 44 13.9H68.5C73 13.9 75.9 16 75.9 22V75"
      />
      <path d="M36.4 24.7C50 24.3 62 25 75.9 24.6M56.3 24.7V45M56.3 56V75" />
      <path className="fine" d="M46.1 25V75M66.2 25V75M36.4 41.3H75.9M36.4 58H75.9" />
      <circle className="akari" cx="56.4" cy="50.5" r="5.4" />
      <path d="M56.4 48.7V52.4" />
      <path d="M25.3 75.2C45 74.6 65 75.7 86.7 74.9" />
    </svg>
  );
}
