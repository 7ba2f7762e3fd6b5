import { useTranslation } from "react-i18next";
import type { Action } from "../../assessment/actions.ts";
import { useAssessment } from "../../store/derived.ts";
import { promiseOf } from "../../store/whatIf.ts";
import { useNames, usePlaceName } from "./words.ts";

/** Every use that an action moves or makes good enough, by name; nothing where the card has said it all. */
export function Reaches({ action }: { readonly action: Action }) {
  const { t } = useTranslation(["plan", "result"]);
  const { lifted, meets, overall } = promiseOf(useAssessment(), action);
  const placeName = usePlaceName();
  const { of } = useNames();
  const enough = meets.filter((key) => !lifted.some((one) => one.key === key));
  const said = lifted.length + enough.length;
  if (said === 0 || (said === 1 && overall === null)) return null;
  return (
    <>
      <p className="label">{t("reaches.title")}</p>
      <ul className="dots">
        {lifted.map(({ key, from, to }) => (
          <li key={key}>
            {t("result:action.placeOf", {
              use: of(key),
              from: placeName(from),
              to: placeName(to),
            })}
          </li>
        ))}
        {enough.map((key) => (
          <li key={key}>{t("reaches.meets", { use: of(key) })}</li>
        ))}
      </ul>
    </>
  );
}
