import type { Mixed } from "../../store/arithmetic.ts";
import { useFigures } from "./figures.ts";

const FRACTION_SLASH = "\u2044";

interface ExactProps {
  readonly points: Mixed;
}

/** Points to the fraction, as a mixed number. */
export function Exact({ points: { whole, num, den } }: ExactProps) {
  const { figure } = useFigures();
  if (num === 0) return <>{figure(whole)}</>;
  return (
    <>
      {whole === 0 ? null : `${figure(whole)} `}
      <span className="fraction">
        <sup>{figure(num)}</sup>
        {FRACTION_SLASH}
        <sub>{figure(den)}</sub>
      </span>
    </>
  );
}
