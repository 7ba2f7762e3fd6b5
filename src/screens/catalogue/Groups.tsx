import { useTranslation } from "react-i18next";
import { Fold } from "../../components/Fold.tsx";
import { openGroup, useBrowsing } from "../../store/browsing.ts";
import type { ListedGroup } from "../../store/listing.ts";
import { usePrinting } from "./printing.ts";
import { Row } from "./Row.tsx";

/** All services in groups of kinds. A group's rows are made when it is opened, and all of them for paper. */
export function Groups({ groups }: { readonly groups: readonly ListedGroup[] }) {
  const { t } = useTranslation(["catalogue", "terms"]);
  const open = useBrowsing((browsing) => browsing.open);
  const printing = usePrinting();
  return (
    <div className="folds printed">
      {groups.map(({ group, rows }) => (
        <Fold
          key={group}
          title={t(`terms:kindGroup.${group}`)}
          aside={t("in", { count: rows.length })}
          open={open.includes(group)}
          onToggle={(isOpen) => openGroup(group, isOpen)}
        >
          {open.includes(group) || printing ? (
            <ul className="rows">
              {rows.map((profile) => (
                <Row key={profile.id} profile={profile} />
              ))}
            </ul>
          ) : null}
        </Fold>
      ))}
    </div>
  );
}
