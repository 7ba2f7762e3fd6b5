/** Fractions for the reference: plain, never rounded. */

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const NOTHING: Fraction = { top: 0n, bottom: 1n };

/** Takes whole numbers; `bottom` above 0. */
export function fraction(top: number, bottom = 1): Fraction {
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or more than `b`. */
export function against(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounds down; for values of 0 and above. */
export function whole({ top, bottom }: Fraction): number {
  return Number(top / bottom);
}
