import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Fold } from "../../components/Fold.tsx";
import { formatList } from "../../i18n/formats.ts";
import { type Shelf, shelves } from "../../store/shelf.ts";
import { ShelfGroup } from "./ShelfGroup.tsx";

/** So many groups stand there at once, the most usual ones. */
const USUAL = 6;
const FIRST_TILES = 3;
const FIRST_TILES_WIDE = 6;

interface GroupsProps {
  readonly picked: ReadonlySet<string>;
}

/** All services by kind: the most usual groups, the others folded. */
export function Groups({ picked }: GroupsProps) {
  const { t, i18n } = useTranslation(["uses", "terms"]);
  const all = useMemo(() => shelves(i18n.language), [i18n.language]);
  const others = all.slice(USUAL);
  const names = others.map(({ group }) => t(`terms:kindGroup.${group}`));
  const shown = (some: readonly Shelf[], wide: boolean) => (
    <div className="tile-groups">
      {some.map((shelf, index) => (
        <ShelfGroup
          key={shelf.group}
          shelf={shelf}
          picked={picked}
          first={wide && index === 0 ? FIRST_TILES_WIDE : FIRST_TILES}
        />
      ))}
    </div>
  );
  return (
    <>
      {shown(all.slice(0, USUAL), true)}
      {others.length > 0 && (
        <div className="folds">
          <Fold title={t("otherKinds")} aside={formatList(names, i18n.language)}>
            {shown(others, false)}
          </Fold>
        </div>
      )}
    </>
  );
}
