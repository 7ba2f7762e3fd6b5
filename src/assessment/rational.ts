/** Exact fractions: points are compared and added without a rounding error (method 6). */

/** A fraction; `den` is always above 0. Not reduced. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Rational = { num: 0n, den: 1n };

/** Makes a fraction of two safe integers; `den` above 0. */
export function rational(num: number, den: number): Rational {
  return { num: BigInt(num), den: BigInt(den) };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** Gives the same value in lowest terms. */
export function reduce({ num, den }: Rational): Rational {
  const by = gcd(num < 0n ? -num : num, den);
  return by === 0n ? ZERO : { num: num / by, den: den / by };
}

/** Gives the exact sum of two. */
export function add(a: Rational, b: Rational): Rational {
  return a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

/** Gives the exact difference of two. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { num: -b.num, den: b.den });
}

/** Below 0 when a < b, 0 when equal, above 0 when a > b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The whole number at or below the value; for values of 0 and above. */
export function floor({ num, den }: Rational): number {
  return Number(num / den);
}
