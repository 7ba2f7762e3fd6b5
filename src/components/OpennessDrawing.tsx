import type { ReactNode } from "react";
import { Figure } from "./Figure.tsx";

const GROUND = "M29.6 90.5C120 89.8 240 90.9 330.7 90.1";

function Two(): ReactNode {
  return (
    <>
      <path d={GROUND} />
      <Figure x={52.2} y={90} who="you" flip />
      <Figure x={307.8} y={90} who="other" />
    </>
  );
}

/** The box stands open: anybody may look how it works. */
export function OpenRow(): ReactNode {
  return (
    <>
      <path className="sheet" d="M137 54 129.5 31.5C160 30.9 200 32 230.5 31.3L223 53.8" />
      <path className="lit" d="M137 54C160 53.4 200 54.6 223 53.8V90H137Z" />
      <circle className="akari" cx="163" cy="72" r="9.5" />
      <circle className="sheet fine" cx="163" cy="72" r="2.6" />
      <circle className="akari" cx="184.5" cy="66.5" r="6" />
      <path className="fine" d="M163 62.5V66M163 78V81.5M153.5 72H157M169 72H172.5M184.5 62.8V70" />
      <path d="M190.5 66.5H202V80.5H214M202 72.5H214" />
      <Two />
      <Figure x={117} y={90} who="stranger" scale={0.9} flip />
      <Figure x={243} y={90} who="stranger" scale={0.9} />
    </>
  );
}

/** The box is shut and tied: one can only believe. */
export function ShutRow(): ReactNode {
  return (
    <>
      <path className="sheet" d="M137 54C160 53.4 200 54.6 223 53.8V90H137Z" />
      <path
        className="sheet"
        d="M133 42.5C160 41.9 200 43.1 227 42.3V54C200 54.6 160 53.4 133 54.2Z"
      />
      <path className="fine" d="M154 54.2V89.5M171.3 54.2V89.5M188.6 54.2V89.5M206 54.2V89.5" />
      <path d="M137.5 89.5 222.5 54.5M180 46.5V50.5" />
      <Two />
      <Figure x={117} y={90} who="stranger" scale={0.9} flip />
      <Figure x={243} y={90} who="stranger" scale={0.9} />
    </>
  );
}
