import type { ReactNode } from "react";
import { Figure } from "./Figure.tsx";

/** Of several slips only one is handed over; the others stay with the visitor. Decoration. */
export function MinimisationDrawing(): ReactNode {
  return (
    <svg className="drawing aside-drawing" viewBox="0 0 92 65" aria-hidden="true">
      <path d="M1.5 60.3C30 59.6 60 60.8 90.5 60" />
      <path className="lit" d="M3.5 45.5 15.5 44.5 16.5 60H3ZM6.5 41.5 18.5 41.5 18.5 60H6.5Z" />
      <path className="sheet" d="M67 40H90V60H67Z" />
      <Figure x={78} y={54} who="stranger" scale={0.8} />
      <path className="sheet" d="M65.5 42.5H90V60H68.5V42.5" />
      <Figure x={31} y={60} who="you" flip />
      <path className="third dotted" d="M60 38H66" />
      <path className="akari" d="M46.5 31 57.5 30.3 58.2 45.5 47 46Z" />
      <path strokeWidth="1.5" d="M49.8 35.5H54.5M50 39.5H55" />
    </svg>
  );
}
