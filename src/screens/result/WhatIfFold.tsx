import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../../assessment/actions.ts";
import type { Assessment } from "../../assessment/assess.ts";
import { Button } from "../../components/Button.tsx";
import { CheckRow } from "../../components/CheckRow.tsx";
import { useAssessment } from "../../store/derived.ts";
import { toggled, tryOut } from "../../store/whatIf.ts";
import { useEffortWords } from "../facts/effort.ts";
import { useActionWords } from "./actionWords.ts";
import { WhatIfOutcome } from "./WhatIfOutcome.tsx";
import { WhatIfPicture } from "./WhatIfPicture.tsx";
import { useNames } from "./words.ts";

/** All that can be tried: the plan in its order, then the actions that it leaves out. */
function toTry({ plan, actions }: Assessment): Action[] {
  const planned = plan.map(({ action }) => action);
  return [...planned, ...actions.filter((action) => !planned.includes(action))];
}

/** What if: ticks in thought, worked out at once; the answers stay as they are (method 7). */
export function WhatIfFold() {
  const { t } = useTranslation("result");
  const now = useAssessment();
  const [ids, tick] = useState<readonly string[]>([]);
  const offered = toTry(now);
  const chosen = offered.filter(({ id }) => ids.includes(id));
  if (offered.length === 0) return <p>{t("whatIf.empty")}</p>;
  const then = tryOut(now, chosen);
  return (
    <>
      <p className="second">{t("whatIf.intro")}</p>
      <div className="what-if">
        <Choices
          offered={offered}
          chosen={chosen}
          onToggle={(action) => tick(toggled(chosen, action).map(({ id }) => id))}
        />
        <WhatIfOutcome now={now} then={then} />
      </div>
      {chosen.length === 0 ? null : (
        <Button look="second" onPress={() => tick([])}>
          {t("whatIf.clear")}
        </Button>
      )}
      <WhatIfPicture then={then} />
      <Next next={then.first} />
    </>
  );
}

interface ChoicesProps {
  readonly offered: readonly Action[];
  readonly chosen: readonly Action[];
  readonly onToggle: (action: Action) => void;
}

function Choices({ offered, chosen, onToggle }: ChoicesProps) {
  const { t } = useTranslation("result");
  const words = useActionWords();
  const effort = useEffortWords();
  const { of } = useNames();
  const note = (action: Action): string =>
    action.effect.does === "switch"
      ? t("whatIf.from", { service: of(action.effect.use), effort: effort(action) })
      : effort(action);
  return (
    <fieldset>
      <legend className="unseen">{t("whatIf.legend")}</legend>
      {offered.map((action) => (
        <CheckRow
          key={action.id}
          label={words(action).title}
          note={note(action)}
          checked={chosen.includes(action)}
          onCheck={() => onToggle(action)}
        />
      ))}
      <p className="second">{t("whatIf.one")}</p>
    </fieldset>
  );
}

/** What would stand first afterwards. */
function Next({ next }: { readonly next: readonly Action[] }) {
  const { t } = useTranslation("result");
  const words = useActionWords();
  return (
    <>
      <h3>{t("whatIf.next")}</h3>
      {next.length === 0 ? (
        <p className="second">{t("whatIf.nothingNext")}</p>
      ) : (
        <ol className="dots">
          {next.map((action) => (
            <li key={action.id}>{words(action).title}</li>
          ))}
        </ol>
      )}
    </>
  );
}
