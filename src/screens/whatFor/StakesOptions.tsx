import { useTranslation } from "react-i18next";
import { STAKES, type Mode } from "../../assessment/vocabulary.ts";
import { Notice } from "../../components/Notice.tsx";
import { OptionGroup, OptionRow } from "../../components/OptionRow.tsx";
import { stakesKey } from "../../i18n/stakes.ts";
import type { AskedUse } from "../../store/asked.ts";
import { setStakes } from "../../store/store.ts";

interface StakesOptionsProps {
  readonly use: AskedUse;
  readonly mode: Mode;
  readonly legend: string;
  readonly service: string;
}

/** How weighty a use is, and what it counts as until that is said. */
export function StakesOptions({ use, mode, legend, service }: StakesOptionsProps) {
  const { t } = useTranslation(["whatFor", "terms"]);
  const counts = use.countsAs;
  return (
    <>
      <OptionGroup legend={legend} legendHidden>
        {STAKES.map((stakes) => (
          <OptionRow
            key={stakes}
            name="stakes"
            value={stakes}
            title={t(`${stakesKey(mode, stakes)}.title`)}
            example={t(`${stakesKey(mode, stakes)}.example`)}
            picked={use.stakes === stakes}
            onPick={() => setStakes(use.key, stakes)}
          />
        ))}
      </OptionGroup>
      {use.stakes === undefined && counts !== null ? (
        <p className="under-options second">
          {t("whatFor:unset", { title: t(`${stakesKey(mode, counts)}.title`) })}
        </p>
      ) : null}
      <Decisive mode={mode} service={service} shown={use.stakes === "decisive"} />
    </>
  );
}

interface DecisiveProps {
  readonly mode: Mode;
  readonly service: string;
  readonly shown: boolean;
}

/** What decides a life belongs in a room (A1); the region stays, so that the words are announced. */
function Decisive({ mode, service, shown }: DecisiveProps) {
  const { t } = useTranslation("questions");
  const talk = mode === "conversation";
  return (
    <div aria-live="polite">
      {shown ? (
        <Notice
          kind="hint"
          title={talk ? t("decisive.title") : t(`action.in-person.${mode}.title`)}
        >
          <p>{talk ? t("decisive.more") : t(`action.in-person.${mode}.after`, { service })}</p>
        </Notice>
      ) : null}
    </div>
  );
}
