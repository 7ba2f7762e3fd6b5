import type { ReactNode } from "react";

interface LampProps {
  /** Middle of the lamp's feet, in the units of the surrounding drawing. */
  readonly x: number;
  readonly y: number;
  /** Times its own height of 23 units. */
  readonly scale?: number;
}

/** Draws the lamp that stands for the visitor's words. */
export function Lamp({ x, y, scale = 1 }: LampProps): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} strokeWidth={2 / scale}>
      <path
        className="akari"
        d="M-6-22.6C-7.6-15-8.2-9-7.6-3.8H7.6C8.2-9 7.6-15 6-22.6M-7-23H7M-8.3-3.8H8.3M-5.9-3.4-6.7 0M5.9-3.4 6.7 0"
      />
    </g>
  );
}
