import { Columns } from "../components/Columns.tsx";
import { useAssessment } from "../store/derived.ts";
import { Decisive } from "./result/Decisive.tsx";
import { Edition } from "./result/Edition.tsx";
import { FirstThree } from "./result/FirstThree.tsx";
import { Folds } from "./result/Folds.tsx";
import { Hearers } from "./result/Hearers.tsx";
import { Notices } from "./result/Notices.tsx";
import { ScorePart } from "./result/ScorePart.tsx";
import { Summary } from "./result/Summary.tsx";
import { TakeAlong } from "./result/TakeAlong.tsx";

/** The result: how far the words carry, in points, who could hear, what to do first, and all the rest folded.
 * Whoever has said nothing yet sees where to begin. */
export function ResultScreen() {
  const nothing = useAssessment().score === null;
  const left = (
    <>
      <Summary />
      <Notices />
      <ScorePart />
    </>
  );
  return (
    <main id="main" className="result">
      {nothing ? (
        left
      ) : (
        <>
          <Columns split="result" left={left} right={<Hearers />} />
          <FirstThree />
          <Columns
            split="result"
            left={
              <>
                <Decisive />
                <Folds />
              </>
            }
            right={<TakeAlong />}
          />
          <Edition />
        </>
      )}
    </main>
  );
}
