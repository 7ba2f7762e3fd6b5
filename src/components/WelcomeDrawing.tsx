import type { ReactNode } from "react";
import { Figure } from "./Figure.tsx";
import { Lamp } from "./Lamp.tsx";

/** The welcome's picture: two people and a lamp in a room without a roof, its light on the ground. Decoration. */
export function WelcomeDrawing(): ReactNode {
  return (
    <svg className="drawing welcome-drawing" viewBox="0 0 328 190" aria-hidden="true">
      <WelcomeScene />
    </svg>
  );
}

/** The same alone, 328 × 190, for a drawing that something else holds together. */
export function WelcomeScene(): ReactNode {
  return (
    <>
      <path className="lit bare dim" d="M57 158H260.5L248 185.5H32.5Z" />
      <path className="lit dim" d="M90.8 11.5H292.5V92.8H90.8Z" />
      <path className="lit2 dim" d="M90.8 11.5 59 74.8V155.5L90.8 92.8Z" />
      <path className="lit" d="M59 155.5 90.8 92.8H292.5L261.5 155.5" />
      <path d="M158.3 12V92.5M225.3 12V92.5" />
      <path className="fine" d="M124.5 12V92.5M191.8 12V92.5M259 12V92.5M91 38.3H292M91 65H292" />
      <path className="fine third" d="M75.3 124.5H277M158.3 92.8 126.8 155M225.3 92.8 194 155" />
      <path className="sill" d="M57.3 156.2C120 155.4 200 156.7 263.2 155.8" />
      <path d="M9.6 186C90 185 230 186.9 318.4 185.6" />
      <path
        className="third"
        d="M296.5 185.4V164M296.3 184Q295 172.5 288.6 167M296.7 184Q298 173 305.6 167.8"
      />
      <Figure x={136.7} y={128.5} who="you" sitting flip />
      <Figure x={199.7} y={127.8} who="other" sitting />
      <Lamp x={168} y={126.2} />
    </>
  );
}
