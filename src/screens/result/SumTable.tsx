import { useTranslation } from "react-i18next";
import { QUESTIONS, type Question } from "../../assessment/vocabulary.ts";
import type { Mixed, Sum } from "../../store/arithmetic.ts";
import { Exact } from "./Exact.tsx";
import { useFigures } from "./figures.ts";
import { useNames } from "./words.ts";

const MINUS = "\u2212";

function questionOf(of: string): Question | undefined {
  return QUESTIONS.find((question) => question === of);
}

function useLineName(): (of: string) => string {
  const { t } = useTranslation(["result", "questions"]);
  const names = useNames();
  return (of) => {
    if (of === "") return t("sums.noUse");
    const question = questionOf(of);
    return question === undefined ? names.of(of) : t(`questions:${question}.short`);
  };
}

/** One criterion's lines, the begun point that is not counted, and what is shown. A range has both its ends. */
export function SumTable({ sum }: { readonly sum: Sum }) {
  const { t } = useTranslation(["result", "terms"]);
  const lineName = useLineName();
  const { figure } = useFigures();
  const { criterion, part, lines, begun, withheld } = sum;
  const ranged = part.lines.some(({ low, high }) => low !== high);
  return (
    <table className="sums">
      <caption>
        {t(`terms:criterion.${criterion}.name`)}{" "}
        <small>{t("sums.of", { count: part.share })}</small>
      </caption>
      <Head ranged={ranged} />
      <tbody>
        {lines.map((line) => (
          <tr key={line.of}>
            <th scope="row">{lineName(line.of)}</th>
            <td>
              <Exact points={line.low} />
            </td>
            {ranged ? (
              <td>
                <Exact points={line.high} />
              </td>
            ) : null}
            <td>
              <Exact points={line.withheld} />
            </td>
          </tr>
        ))}
        <tr className="begun">
          <th scope="row">{t("sums.begun")}</th>
          <td>
            <Minus points={begun.low} />
          </td>
          {ranged ? (
            <td>
              <Minus points={begun.high} />
            </td>
          ) : null}
          <td>
            <Exact points={begun.low} />
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("sums.shown")}</th>
          <td>{figure(part.low)}</td>
          {ranged ? <td>{figure(part.high)}</td> : null}
          <td>{figure(withheld)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What goes off: the begun point that rounding down does not count. */
function Minus({ points }: { readonly points: Mixed }) {
  return (
    <>
      {points.num === 0 ? null : MINUS}
      <Exact points={points} />
    </>
  );
}

function Head({ ranged }: { readonly ranged: boolean }) {
  const { t } = useTranslation("result");
  return (
    <thead>
      <tr>
        <th scope="col">{t("sums.what")}</th>
        <th scope="col">{t(ranged ? "sums.low" : "sums.given")}</th>
        {ranged ? <th scope="col">{t("sums.high")}</th> : null}
        <th scope="col">{t("sums.withheld")}</th>
      </tr>
    </thead>
  );
}
