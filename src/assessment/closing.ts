/** What answering a few open matters would leave of the score's range, exactly: every answer is tried (method 6). */
import { judge, overallLevel } from "./level.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Matter } from "./narrow.ts";
import { partsOf, shownPoints } from "./score.ts";
import { isListed, type JudgedUse, type Situation } from "./situation.ts";
import { ANSWERS, type Verdict } from "./vocabulary.ts";

/** Whole points as shown, 0 to 100. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Between which ranges the score ends up, whatever the answers turn out to be. */
export interface Closing {
  /** The lowest that either end can come to, and the highest. */
  readonly least: Ends;
  readonly most: Ends;
  /** No answer leaves a range. */
  readonly toOne: boolean;
  /** The overall level is a range now and none after any answer. */
  readonly settlesLevel: boolean;
}

type Outcome = (situation: Situation) => Situation;

const SETTLED = ["yes", "no"] as const;

function withUse(key: string, change: (use: JudgedUse) => JudgedUse): Outcome {
  return (situation) => ({
    ...situation,
    uses: situation.uses.map((use) => (use.key === key ? change(use) : use)),
  });
}

/** Everything that a matter may turn out to be; of a service that the visitor judged the two ends, since better is
 * never worse. Empty where the visitor cannot say, or could say anything. */
function outcomes(matter: Matter): readonly Outcome[] {
  switch (matter.asks) {
    case "question":
      return ANSWERS.filter((answer) => answer !== "unknown").map((answer) => (situation) => ({
        ...situation,
        answers: new Map(situation.answers).set(matter.question, answer),
      }));
    case "setting":
      return SETTLED.map((answer) => (situation) => ({
        ...situation,
        settings: new Map(situation.settings).set(matter.setting, answer),
      }));
    case "unlisted":
      return SETTLED.map((verdict) => {
        const known = <V extends Verdict>(said: V) => (said === "unknown" ? verdict : said);
        return withUse(matter.use, (use) => {
          if (isListed(use.at)) return use;
          const { encryption, business, openness } = use.at;
          const judged = { encryption: known(encryption), business: known(business) };
          return { ...use, at: { ...use.at, ...judged, openness: known(openness) } };
        });
      });
    case "catalogue":
    case "uses":
      return [];
  }
}

function standing(situation: Situation, catalogue: Catalogue) {
  const judgements = judge(situation, catalogue.method);
  const parts = partsOf(situation, judgements, catalogue.method);
  const level = overallLevel(judgements);
  return {
    low: shownPoints(parts, "low"),
    high: shownPoints(parts, "high"),
    openLevel: level !== null && level.low < level.high,
  };
}

/** Takes open matters (one or two; every pair of answers is worked out) and gives what is left of the range when all
 * of them are answered; null where one of them has no answers to try. */
export function closingOf(
  situation: Situation,
  matters: readonly Matter[],
  catalogue: Catalogue,
): Closing | null {
  const after = matters.reduce<readonly Situation[]>(
    (before, matter) => outcomes(matter).flatMap((outcome) => before.map(outcome)),
    [situation],
  );
  if (after.length === 0) return null;
  const ends = after.map((one) => standing(one, catalogue));
  const [lows, highs] = [ends.map(({ low }) => low), ends.map(({ high }) => high)];
  return {
    least: { low: Math.min(...lows), high: Math.min(...highs) },
    most: { low: Math.max(...lows), high: Math.max(...highs) },
    toOne: ends.every(({ low, high }) => low === high),
    settlesLevel:
      standing(situation, catalogue).openLevel && ends.every(({ openLevel }) => !openLevel),
  };
}
