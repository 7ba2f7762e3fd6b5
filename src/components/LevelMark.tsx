import type { ReactNode } from "react";
import type { Level } from "../assessment/vocabulary.ts";

function Shape({ level }: { readonly level: Level }): ReactNode {
  switch (level) {
    case 0:
      return (
        <>
          <path d="M1.5 24.4Q17 23.6 32.5 24.4" />
          <path className="inked" d="M14 23.8C14 21 15.5 20.5 17.5 20.5S21 21 21 23.8Z" />
          <circle className="inked" cx="17.5" cy="16.8" r="2.8" />
          <path d="M8.5 17.8A1.8 1.8 0 1 1 8.5 17.750M12.4 10.5A1.8 1.8 0 1 1 12.4 10.450M22.8 10.5A1.8 1.8 0 1 1 22.8 10.450M26.6 17.8A1.8 1.8 0 1 1 26.6 17.750" />
        </>
      );
    case 1:
      return (
        <>
          <path className="mark-light" d="M7.3 1.6 26.7 1 27.2 25.4 7 26.2Z" />
          <path d="M10.5 4.5H13.8V8.5H10.5ZM16.5 4.8H23M13 12.5V21M17.3 11.3V18.5M21.7 11.3V21" />
        </>
      );
    case 2:
      return (
        <>
          <path d="M3.2 4.5 30.6 4 30.9 23 3 23.6Z" />
          <path className="mark-light" d="M3.2 4.5 30.6 4Q24 10.5 17 15.5 10 11 3.2 4.5Z" />
        </>
      );
    case 3:
      return (
        <>
          <path className="mark-light" d="M7.7 10.4H26.2V25H7.7Z" />
          <path d="M3.7 10.4Q11 6 17 1.5 23.5 5.5 30.5 10.4ZM17 10.4V25M21.2 10.4V25M4 25H30" />
        </>
      );
    case 4:
      return (
        <>
          <path d="M1.5 25H32.5" />
          <path
            className="mark-light"
            d="M2.8 25C2.8 18 6 13 9 13S15.2 18 15.2 25ZM18.8 25C18.8 18 22 13 25 13S31.2 18 31.2 25Z"
          />
          <path d="M14 7.7A3.9 3.9 0 1 1 14 7.650M26.8 7.7A3.9 3.9 0 1 1 26.8 7.650" />
        </>
      );
  }
}

interface LevelMarkProps {
  readonly level: Level;
  /** Filled with lamplight. */
  readonly lit?: boolean;
}

/** A level's small mark, 34 × 27; decoration, its name stands beside it. */
export function LevelMark({ level, lit }: LevelMarkProps): ReactNode {
  return (
    <svg
      className={lit ? "drawing level-mark lit-mark" : "drawing level-mark"}
      viewBox="0 0 34 27"
      aria-hidden="true"
    >
      <Shape level={level} />
    </svg>
  );
}
