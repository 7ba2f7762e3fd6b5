import type { ReactNode } from "react";
import { Figure } from "./Figure.tsx";

const HOUSE = "M132 44.1C160 43.5 200 44.6 228.3 44M138.5 43.7 154.3 27.8H206.2L221.7 43.7";
const GROUND = "M29.6 90.5C120 89.8 240 90.9 330.7 90.1";

/** The two devices that close and open the tube. */
function Ends(): ReactNode {
  return (
    <g className="sheet">
      <rect x="71" y="65.3" width="10.3" height="19" rx="2" />
      <rect x="279" y="65.3" width="10.3" height="19" rx="2" />
    </g>
  );
}

/** The words travel through the operator's house in a closed tube. */
export function EncryptedRow(): ReactNode {
  return (
    <>
      <path d={HOUSE} />
      <path d="M140.1 45V90M220.1 45V90" />
      <path d={GROUND} />
      <Figure x={200} y={89} who="stranger" scale={0.85} />
      <path className="akari bare" d="M84 69H276.4V80.2H84Z" />
      <path d="M83.6 69C140 68.3 220 69.5 276.4 69M83.6 80.2C140 79.6 220 80.6 276.4 80.2" />
      <Ends />
      <Figure x={52.2} y={90} who="you" flip />
      <Figure x={307.8} y={90} who="other" />
    </>
  );
}

/** The tube ends at the house: there the words lie open. */
export function ReadableRow(): ReactNode {
  return (
    <>
      <path className="akari bare" d="M84 69H140V80.2H84ZM220 69H276.4V80.2H220Z" />
      <path d="M83.6 69C100 68.5 120 69.5 140 69M83.6 80.2C100 79.6 120 80.8 140 80.2M220 69C240 68.5 255 69.5 276.4 69M220 80.2C240 79.6 255 80.8 276.4 80.2" />
      <path className="lit bare" d="M140.1 44.5H220.1V90H140.1Z" />
      <path d={HOUSE} />
      <path d="M140.1 45V90M220.1 45V90" />
      <path d={GROUND} />
      <path className="akari" d="M147.8 57 171.8 55.8 173.3 82 147.3 82.8Z" />
      <path strokeWidth="1.6" d="M153.8 63H166M153.8 69H167.4M153.8 75H162.3" />
      <Figure x={198.8} y={89.5} who="stranger" scale={0.88} />
      <Ends />
      <Figure x={52.2} y={90} who="you" flip />
      <Figure x={307.8} y={90} who="other" />
    </>
  );
}
