import { useId, type ReactNode } from "react";

/** Points on the ruler, 0 to 100. */
interface Points {
  readonly low: number;
  readonly high: number;
}

interface RangeMeterProps {
  /** Absent: an empty ruler, and `low` says that there are no points yet. */
  readonly range: Points | null;
  /** Words at the low end, or for the one value there is, or that there is none. */
  readonly low: string;
  /** Words at the high end; only for a real range. */
  readonly high?: string | undefined;
  /** The ruler's three figures: 0, 50, 100. */
  readonly scale: readonly [string, string, string];
}

const TICKS = Array.from({ length: 21 }, (_, index) => index * 5);

function tick(at: number): number {
  if (at % 50 === 0) return 11;
  return at % 10 === 0 ? 7 : 4;
}

function Filled({ low, high, hatch }: Points & { readonly hatch: string }): ReactNode {
  return (
    <>
      <rect className="akari" width={`${low}%`} height="14" />
      {high > low && (
        <g>
          <rect className="lit bare" x={`${low}%`} width={`${high - low}%`} height="14" />
          <rect
            fill={`url(#${hatch})`}
            className="bare"
            x={`${low}%`}
            width={`${high - low}%`}
            height="14"
          />
          <line className="guess" x1={`${low}%`} x2={`${high}%`} y1="0" y2="0" />
          <line className="guess" x1={`${high}%`} x2={`${high}%`} y1="0" y2="14" />
        </g>
      )}
    </>
  );
}

/** The score on a ruler: sure up to `low`, hatched up to `high`; its words are above it, the ruler is decoration. */
export function RangeMeter({ range, low, high, scale }: RangeMeterProps): ReactNode {
  const hatch = useId();
  const ends = range ?? { low: 0, high: 0 };
  const marks = range ? (high === undefined ? [ends.low] : [ends.low, ends.high]) : [];
  return (
    <div className="meter">
      <p className="meter-words">
        <span style={{ flexBasis: `${ends.low}%` }}>{low}</span>
        {high === undefined ? null : (
          <>
            <i style={{ flexBasis: `${ends.high - ends.low}%` }} />
            <span>{high}</span>
          </>
        )}
      </p>
      <svg className="drawing" height="44" aria-hidden="true">
        <pattern
          id={hatch}
          width="4.4"
          height="4.4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(42)"
        >
          <path d="M1.5-1V6" strokeWidth="1.4" />
        </pattern>
        <svg y="15">
          <rect className="sheet bare" width="100%" height="14" />
          {range && <Filled {...ends} hatch={hatch} />}
          <line x2="100%" y1="14" y2="14" />
          {TICKS.map((at) => (
            <line key={at} x1={`${at}%`} x2={`${at}%`} y1="14" y2={14 + tick(at)} />
          ))}
          {marks.map((at) => (
            <line key={at} x1={`${at}%`} x2={`${at}%`} y1="-14" y2="-5" />
          ))}
        </svg>
      </svg>
      <p className="meter-scale" aria-hidden="true">
        {scale.map((figure) => (
          <span key={figure}>{figure}</span>
        ))}
      </p>
    </div>
  );
}
