import { useTranslation } from "react-i18next";
import { StepList } from "../../components/StepList.tsx";
import { stakesKey } from "../../i18n/stakes.ts";
import type { AskedUse } from "../../store/asked.ts";
import { nameOfService } from "../../store/naming.ts";
import { formatRoute } from "../../store/route.ts";

interface UsesListProps {
  readonly uses: readonly AskedUse[];
  readonly current: AskedUse;
}

/** The uses that are asked about, what was said of each, and the way to it; on wide screens only. */
export function UsesList({ uses, current }: UsesListProps) {
  const { t, i18n } = useTranslation(["whatFor", "terms"]);
  const stateOf = (use: AskedUse): string => {
    if (use === current) return t("whatFor:now");
    if (use.mode === null || use.stakes === undefined) return t("whatFor:toCome");
    return t(`${stakesKey(use.mode, use.stakes)}.title`);
  };
  return (
    <div className="wide-only">
      <StepList
        label={t("whatFor:list")}
        current={String(current.index)}
        steps={uses.map((use) => ({
          id: String(use.index),
          name: nameOfService(use.service, i18n.language),
          state: stateOf(use),
          href: use === current ? undefined : formatRoute({ name: "whatFor", index: use.index }),
        }))}
      />
    </div>
  );
}
