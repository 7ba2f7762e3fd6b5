import type { ReactNode } from "react";
import { Figure } from "./Figure.tsx";
import { Lamp } from "./Lamp.tsx";

/** Pales of the fence; the two left out at the right are its gate. */
const FENCE = Array.from({ length: 31 }, (_, pale) => pale)
  .filter((pale) => pale !== 28 && pale !== 29)
  .map((pale) => {
    const tall = pale % 3 === 0;
    return `M${(7.2 + pale * 11.43).toFixed(1)} ${tall ? 284.6 : 286.8}V${tall ? 301.2 : 300}`;
  })
  .join("");

function Room(): ReactNode {
  return (
    <>
      <path className="lit dim" d="M94 32.5H352.6V95.4H94Z" />
      <path className="lit2 dim" d="M94 32.5 63 137V200L94 95.4Z" />
      <path className="lit" d="M63 200 94 95.4H352.6L321.6 200" />
      <path
        className="lit2 bare"
        d="M177.5 95.4A39 41.5 0 0 1 255.5 95.4M133.7 115.5A82.8 23.6 0 1 1 299.3 115.5 82.8 23.6 0 1 1 133.7 115.5"
      />
      <path d="M94 95.4H352.6M180.4 33V95M266.5 33V95" />
      <path className="fine" d="M137.6 33V95M223.6 33V95M309.4 33V95M94 52.2H352.6M94 71.9H352.6" />
      <path className="fine third" d="M79 146H337.6M180.4 95.4 165.4 146M266.5 95.4 251.5 146" />
      <Figure x={187.6} y={122.5} who="you" scale={0.89} sitting flip />
      <Figure x={245.8} y={122} who="other" scale={0.89} sitting />
      <Lamp x={216.5} y={119.5} scale={0.88} />
    </>
  );
}

function Garden(): ReactNode {
  return (
    <>
      <path className="sheet" d="M48.6 200.5H338.6L319 265.3H29.4Z" />
      <path className="fine plank" d="M42 222H332.1M35.5 243.5H325.6" />
      <path className="sill" d="M62 200.8H322.5" />
      <path className="third" strokeWidth="1.5" d={FENCE} />
      <path className="third" strokeWidth="1.5" d="M9 292.5H315.8M349.8 292.5H353.5" />
      <path
        className="fine third"
        d="M325 283A7 2.3 0 1 1 325 283.01M336 266A7 2.3 0 1 1 336 266.01M341 191A6.5 2.2 0 1 1 341 191.01M343 168A6 2 0 1 1 343 168.01"
      />
    </>
  );
}

/** The house that the interferers stand in or around: room without a roof, veranda, garden path, fence. */
export function WallsScene(): ReactNode {
  return (
    <>
      <Room />
      <Garden />
    </>
  );
}
