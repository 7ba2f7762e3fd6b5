import type { ReactNode } from "react";
import { Figure } from "./Figure.tsx";
import { Lamp } from "./Lamp.tsx";

/** The wide ground line of every scene but the last. */
const GROUND = "M13.5 170.2C90 169.2 220 171 306.5 169.6";

/** Level 0: the lamp lights the whole square, and everybody listens. */
export function Square(): ReactNode {
  return (
    <>
      <path className="lit bare" d="M23.8 170A137 131 0 0 1 297.5 170Z" />
      <path className="lit2 bare" d="M85 170A75.5 71.5 0 0 1 236 170Z" />
      <Figure x={53} y={153.5} who="stranger" scale={0.74} flip />
      <Figure x={85.3} y={143} who="stranger" scale={0.65} flip />
      <Figure x={236.3} y={143} who="stranger" scale={0.65} />
      <Figure x={270} y={152.5} who="stranger" scale={0.74} />
      <path className="third" d="M12.8 120.6Q22 116.5 30.6 120.6M290.5 114.8Q298 111 308.3 115.4" />
      <path d="M9 170.3C100 169 230 171 312 169.7" />
      <Figure x={139.3} y={170} who="you" flip />
      <Figure x={184} y={170} who="other" />
      <Lamp x={161.5} y={169} scale={0.76} />
      <Figure x={104.5} y={179} who="stranger" flip />
      <Figure x={222.8} y={180} who="stranger" />
    </>
  );
}

/** The two people apart, with dots where the words travel. */
function Apart({ dots }: { readonly dots: string }): ReactNode {
  return (
    <>
      <path d={GROUND} />
      <path className="third dotted" d={dots} />
      <Figure x={46.4} y={170} who="you" flip />
      <Figure x={276} y={170} who="other" />
    </>
  );
}

/** Level 1: whoever carries the card reads its lit face. */
export function Postcard(): ReactNode {
  return (
    <>
      <path className="lit bare" d="M92 170A69.5 74 0 0 1 231 170Z" />
      <Apart dots="M71.5 163H115M206 163H249" />
      <Figure x={160.9} y={118} who="stranger" flip />
      <path className="akari" d="M126.9 104.2 188.7 100.5 193.7 167.7 130.1 171.8Z" />
      <path
        className="sheet fine"
        d="M134.2 111.5 143.6 110.9 144.2 121 134.8 121.6ZM150.7 110.4H155.1V116H150.7ZM157.3 110.2H161.7V115.8H157.3ZM163.7 110H168.1V115.6H163.7ZM172.2 109.6H176.6V115.2H172.2ZM178.8 109.3H183.2V114.9H178.8Z"
      />
      <path d="M140.2 133 141 152.3M152.5 127.2 154.2 162M165.8 125.7 167.3 154.5M179.5 124.7 181.6 159" />
      <path
        className="third"
        d="M125.6 150.5Q124.8 143.5 128 141.8M192.4 139Q196.6 140.5 197 147.8"
      />
    </>
  );
}

/** Level 2: the letter is closed, but its carrier could open it. */
export function Envelope(): ReactNode {
  return (
    <>
      <Apart dots="M71.9 162.8H108M212 162.8H248" />
      <Figure x={161.1} y={114} who="stranger" scale={1.04} flip />
      <path className="lit" d="M115.2 111.9 202.7 106.5 206.7 166.3 117.8 171.6Z" />
      <path className="akari" d="M115.2 111.9Q136 131.5 159.8 145 180.5 132.5 202.7 106.5Z" />
      <path d="M117.8 171.6 144.8 136.7M206.7 166.3 174.9 135.8" />
      <path
        strokeWidth="1.7"
        d="M156 154.2C158.6 158.8 163 161.3 166.8 161.4M166.3 152.5C164.6 158.2 161 161.3 156.6 163.2"
      />
      <path
        className="third"
        d="M113.7 151.2Q113.3 145.5 117.6 144M207 141.3Q211.6 142.8 211.4 148.2"
      />
    </>
  );
}

/** Level 3: a room of their own, its door left ajar. */
export function Room(): ReactNode {
  return (
    <>
      <path className="lit bare" d="M86.5 62H216V170H86.5ZM217.6 171.5 225 191.3H290L241 171.5Z" />
      <path className="lit2 bare" d="M216 62H235.6V170H216Z" />
      <path d={GROUND} />
      <path d="M81 61.6Q117 35 159.7 22.6 203 35 242.5 61.3M61.9 61.9C120 61 200 62 259.6 61" />
      <path d="M86.5 62V169.5M235.6 62V169.5M185.7 64V169.5M201 64V169.5M215.8 64V169.5" />
      <path
        className="fine"
        d="M86.5 80H185.7M185.7 91.5H215.8M185.7 119.4H215.8M185.7 145.4H215.8"
      />
      <path
        className="third"
        d="M36.6 169.5 35.6 133.4M24.6 133.4Q25.5 147 35.9 150.4M46.6 136Q46.5 149.5 36.3 156"
      />
      <Figure x={111.5} y={169} who="you" scale={0.87} sitting flip />
      <Figure x={162.7} y={168.5} who="other" scale={0.87} sitting />
      <Lamp x={137.2} y={167.8} scale={0.86} />
      <Figure x={283.5} y={173.5} who="stranger" scale={0.84} />
    </>
  );
}

/** Level 4: two people and a lamp, nobody else. */
export function FaceToFace(): ReactNode {
  return (
    <>
      <path className="lit bare" d="M93.8 170A67 70 0 0 1 227.7 170Z" />
      <path className="lit2 bare" d="M122 170A38.5 36 0 0 1 199 170Z" />
      <path d="M69.5 170.2C120 169.3 200 170.8 251.6 169.7" />
      <Figure x={116.5} y={170.3} who="you" scale={1.25} sitting flip />
      <Figure x={203.7} y={170} who="other" scale={1.25} sitting />
      <Lamp x={159.7} y={169.5} scale={1.15} />
    </>
  );
}
