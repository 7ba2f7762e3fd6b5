import type { ReactNode } from "react";

/** The product's mark: two people close together, a lamp's light between them. Decoration. */
export function Mark(): ReactNode {
  return (
    <svg className="drawing mark" viewBox="0 0 28 26" aria-hidden="true">
      <circle className="akari bare" cx="14" cy="13.3" r="5.2" />
      <path
        className="inked bare"
        d="M1 24.6V22C1 15 5 9.9 8.8 9.9S13.5 15 13.5 22V24.6ZM14 5.4A4.4 4.4 0 1 1 5.2 5.4 4.4 4.4 0 1 1 14 5.4"
      />
      <g className="sheet" strokeWidth="1.4">
        <circle cx="18.6" cy="5.4" r="3.7" />
        <path d="M15.2 24C15 14 17.5 10.6 20 10.6S26.5 15 26.3 24Z" />
      </g>
    </svg>
  );
}
