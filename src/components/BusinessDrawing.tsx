import type { ReactNode } from "react";
import { Figure } from "./Figure.tsx";

const GROUND = "M29.6 90.5C120 89.8 240 90.9 330.7 90.1";
const STALL = "M150 64.5C165 64 190 65 210 64.3M154 65V90M206 65V90";
const CURTAIN = "M150 34.5C170 34 190 35 210 34.3M152 35V64M208 35V64";

/** A coin with a hole, and a short trail that shows where it comes from. */
function Coin({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className="akari" r="7" />
      <circle className="sheet" r="1.9" strokeWidth="1.5" />
    </g>
  );
}

function Stall(): ReactNode {
  return (
    <>
      <Figure x={180} y={84} who="stranger" scale={0.85} flip />
      <path className="sheet" d="M154 64.5H206V90H154Z" />
      <path d={STALL} />
      <path
        className="sheet"
        d="M152 34.5H208V41.5Q201 44 194.5 41.5 187 44 180 41.5 173 44 166 41.5 159 44 152 41.5Z"
      />
      <path d={CURTAIN} />
      <path d={GROUND} />
      <Figure x={52.2} y={90} who="you" flip />
      <Figure x={307.8} y={90} who="other" />
    </>
  );
}

/** Those who use it pay the keeper, and the letter goes its way closed. */
export function PaidRow(): ReactNode {
  return (
    <>
      <Stall />
      <path className="third dotted" d="M76 70H96M118 70H144" />
      <Coin x={107} y={70} />
      <path className="third dotted" d="M219 70H232M262 70H286" />
      <path className="lit" d="M237 62.5 257.5 61.5 258 76 237.5 77Z" />
      <path strokeWidth="1.6" d="M237 62.5 247.8 70.5 257.5 61.5" />
    </>
  );
}

/** Somebody else pays, and gets a sheet about the visitor for it. */
export function SoldRow(): ReactNode {
  return (
    <>
      <Stall />
      <Figure x={266} y={90} who="stranger" />
      <path className="third dotted" d="M212 56H218M237 56H252" />
      <Coin x={227.5} y={56} />
      <path className="akari" d="M229 69.5 249.5 68.5 250.5 88.5 228.5 89.3Z" />
      <circle className="inked bare" cx="235.5" cy="75.5" r="2.2" />
      <path strokeWidth="1.6" d="M241 74.5H245.5M233.5 80.5H245.5M233.5 84.8H241.5" />
    </>
  );
}
