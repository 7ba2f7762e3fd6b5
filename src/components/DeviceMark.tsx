import type { ReactNode } from "react";

/** A small device with the lamp lit inside: what is said stays here. Decoration. */
export function DeviceMark(): ReactNode {
  return (
    <svg className="drawing device-mark" viewBox="0 0 28 26" aria-hidden="true">
      <path className="sheet" strokeWidth="1.8" d="M6.5 24V1.5H21.2V24" />
      <path strokeWidth="1.8" d="M1.8 24.2Q14 23.8 26.5 24.1M11.2 20.3H16.5" />
      <circle className="akari bare" cx="13.9" cy="10.6" r="4.4" />
    </svg>
  );
}
