import { useTranslation } from "react-i18next";
import type { JudgedUse } from "../../assessment/situation.ts";
import { entryOf } from "../../store/facts.ts";
import { isListed } from "./listed.ts";
import { Outside } from "../facts/Outside.tsx";
import { useNames } from "./words.ts";

/** The deletion pages of the used services, as far as they are known, with how hard it is. */
export function Deletions({ uses }: { readonly uses: readonly JudgedUse[] }) {
  const { t } = useTranslation("result");
  const { ofPlace } = useNames();
  const pages = uses.flatMap(({ key, at }) => {
    const deletion = isListed(at) ? entryOf(at.id)?.deletion : null;
    return deletion === null || deletion === undefined ? [] : [{ key, at, deletion }];
  });
  if (pages.length === 0) return null;
  return (
    <ul className="dots" aria-label={t("action.deletions")}>
      {pages.map(({ key, at, deletion }) => (
        <li key={key}>
          <Outside href={deletion.url}>{t("action.deletion", { service: ofPlace(at) })}</Outside>{" "}
          <span className="second">{t(`action.difficulty.${deletion.difficulty}`)}</span>
        </li>
      ))}
    </ul>
  );
}
