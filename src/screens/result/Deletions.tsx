import { useTranslation } from "react-i18next";
import type { JudgedUse } from "../../assessment/situation.ts";
import { entryOf } from "../../store/facts.ts";
import { isListed } from "./listed.ts";
import { Outside } from "../facts/Outside.tsx";
import { useNames } from "./words.ts";

/**
 * The pages of the used services where data is exported and accounts are deleted, as far as they are known: first
 * taken along, then deleted, with how hard that is.
 */
export function Deletions({ uses }: { readonly uses: readonly JudgedUse[] }) {
  const { t } = useTranslation("result");
  const { ofPlace } = useNames();
  const pages = uses.flatMap(({ key, at }) => {
    const entry = isListed(at) ? entryOf(at.id) : undefined;
    return entry?.deletion || entry?.export ? [{ key, at, entry }] : [];
  });
  if (pages.length === 0) return null;
  return (
    <ul className="dots" aria-label={t("action.deletions")}>
      {pages.flatMap(({ key, at, entry: { deletion, export: page } }) => [
        page && (
          <li key={`${key} export`}>
            <Outside href={page.url}>{t("action.export", { service: ofPlace(at) })}</Outside>
          </li>
        ),
        deletion && (
          <li key={key}>
            <Outside href={deletion.url}>{t("action.deletion", { service: ofPlace(at) })}</Outside>{" "}
            <span className="second">{t(`action.difficulty.${deletion.difficulty}`)}</span>
          </li>
        ),
      ])}
    </ul>
  );
}
