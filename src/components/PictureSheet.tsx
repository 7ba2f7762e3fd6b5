import type { ReactNode } from "react";
import type { Level } from "../assessment/vocabulary.ts";
import { PlaceScene } from "./PlaceDrawing.tsx";
import { WelcomeScene } from "./WelcomeDrawing.tsx";

/** What stands on a picture of the result, in the visitor's language. */
export interface PictureWords {
  /** What made it: the check's name and what it is. */
  readonly head: string;
  /** The place's name, and what it means in few words; of a range also how far it may reach. */
  readonly place: string | null;
  readonly meaning: string;
  readonly upTo: string | null;
  /** "51–60"; null where the range is too wide for a figure (method 6). */
  readonly score: string | null;
  /** What the figure counts, or that there is none yet. */
  readonly unit: string;
  /** Lines with the services' names; none where they are kept back. */
  readonly names: readonly string[];
  /** Which edition of the catalogue it is made from. */
  readonly foot: string;
}

interface PictureSheetProps {
  readonly shape: "wide" | "tall";
  readonly level: Level | null;
  readonly words: PictureWords;
}

/** Where things stand on a sheet, in its own units; text grows downwards from a first base line. */
interface Plan {
  readonly size: readonly [width: number, height: number];
  readonly drawing: { readonly at: string; readonly scale: number };
  readonly head: readonly [x: number, y: number, size: number];
  readonly text: { readonly x: number; readonly y: number; readonly grow: number };
  readonly foot: readonly [x: number, y: number, size: number];
}

const PLANS: Readonly<Record<PictureSheetProps["shape"], Plan>> = {
  wide: {
    size: [1200, 630],
    drawing: { at: "28 128", scale: 2.02 },
    head: [64, 88, 30],
    text: { x: 716, y: 236, grow: 1 },
    foot: [64, 586, 22],
  },
  tall: {
    size: [1080, 1920],
    drawing: { at: "44 300", scale: 3.1 },
    head: [84, 190, 46],
    text: { x: 84, y: 1136, grow: 1.6 },
    foot: [84, 1806, 34],
  },
};

/** From so many characters on, a place's name is written smaller. */
const LONG = 6;

/** The picture that a visitor may take along: the place, the points, and no more than they ticked. */
export function PictureSheet({ shape, level, words }: PictureSheetProps): ReactNode {
  const { size, drawing, head, text, foot } = PLANS[shape];
  const [width, height] = size;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="drawing">
      <title>{[words.head, words.place, words.score].filter(Boolean).join(" ")}</title>
      <rect className="paper bare" width={width} height={height} />
      <g transform={`translate(${drawing.at}) scale(${drawing.scale})`}>
        {level === null ? <WelcomeScene /> : <PlaceScene level={level} />}
      </g>
      <Line at={head} words={words.head} speaks />
      <Words {...text} words={words} />
      <Line at={foot} words={words.foot} quiet />
    </svg>
  );
}

interface LineProps {
  readonly at: readonly [x: number, y: number, size: number];
  readonly words: string;
  /** In the face that speaks; else in the one that explains. */
  readonly speaks?: boolean;
  readonly quiet?: boolean;
}

function Line({ at: [x, y, size], words, speaks, quiet }: LineProps): ReactNode {
  const classes = [speaks ? "speaks" : "explains", quiet && "quiet"].filter(Boolean).join(" ");
  return (
    <text x={x} y={y} fontSize={size} className={classes}>
      {words}
    </text>
  );
}

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly grow: number;
  readonly words: PictureWords;
}

function Words({ x, y, grow, words }: WordsProps): ReactNode {
  const { place, meaning, upTo, score, unit, names } = words;
  const at = (down: number, size: number): LineProps["at"] => [x, y + down * grow, size * grow];
  const up = upTo === null ? 0 : 38;
  return (
    <>
      {place === null ? null : (
        <Line at={at(0, place.length > LONG ? 56 : 84)} words={place} speaks />
      )}
      <Line at={at(50, 27)} words={meaning} />
      {upTo === null ? null : <Line at={at(88, 24)} words={upTo} quiet />}
      {score === null ? (
        <Line at={at(130 + up, 24)} words={unit} quiet />
      ) : (
        <>
          <Line at={at(156 + up, 84)} words={score} speaks />
          <Line at={at(194 + up, 24)} words={unit} quiet />
        </>
      )}
      {names.map((name, index) => (
        <Line key={name} at={at(246 + up + index * 32, 22)} words={name} />
      ))}
    </>
  );
}
