import { useTranslation } from "react-i18next";
import type { Holding } from "../../assessment/holding.ts";
import type { OverallLevel } from "../../assessment/level.ts";
import { LEVELS, type Level, type LevelCriterion } from "../../assessment/vocabulary.ts";
import { formatList } from "../../i18n/formats.ts";
import { MARK, Strong } from "./Strong.tsx";
import { useInARow, useNames, usePlaceInSentence } from "./words.ts";

interface HoldsBackProps {
  readonly level: OverallLevel;
  readonly holding: Holding | null;
}

const ABOVE: Readonly<Record<Level, Level>> = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 4 };

/** What the level means, what holds it back and where one step more would lead (method 3). */
export function HoldsBack({ level, holding }: HoldsBackProps) {
  const { t } = useTranslation(["result", "terms"]);
  const meaning = t(`terms:level.${LEVELS[level.low]}.meaning`);
  if (holding === null) return <p>{meaning}</p>;
  return (
    <>
      <Held level={level} holding={holding} meaning={meaning} />
      <Otherwise level={level} />
    </>
  );
}

interface HeldProps {
  readonly level: OverallLevel;
  readonly holding: Holding;
  readonly meaning: string;
}

function Held({ level, holding, meaning }: HeldProps) {
  const { t } = useTranslation("result");
  const { list } = useNames();
  const placeName = usePlaceInSentence();
  const inARow = useInARow();
  const why = useWhy(holding);
  const alone = holding.uses.length === 1 && level.otherwise !== null;
  const sentence = inARow([
    holding.byDevicesAlone ? t("head.byDevices") : meaning,
    t(alone ? "head.heldAlone" : "head.held", { uses: MARK }),
    why,
    t("head.next", { place: placeName(ABOVE[level.low]) }),
  ]);
  return (
    <p>
      <Strong sentence={sentence} words={list(holding.uses)} />
    </p>
  );
}

function useWhy({ criteria, spoiler }: Holding): string {
  const { t, i18n } = useTranslation("result");
  const plain = (criterion: LevelCriterion): string => t(`lack.${criterion}`);
  const words = { criteria: formatList(criteria.map(plain), i18n.language) };
  return t(spoiler === null ? "head.lacks" : "head.spoils", words);
}

function Otherwise({ level }: { readonly level: OverallLevel }) {
  const { t } = useTranslation("result");
  const { list } = useNames();
  const placeName = usePlaceInSentence();
  if (level.otherwise === null) return null;
  const uses = list(level.heldBackBy);
  const [low, high] = [placeName(level.otherwise.low), placeName(level.otherwise.high)];
  return (
    <p className="second">
      {low === high
        ? t("head.otherwise", { uses, place: low })
        : t("head.otherwiseRange", { uses, low, high })}
    </p>
  );
}
