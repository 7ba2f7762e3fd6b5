import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../../assessment/actions.ts";
import { Button } from "../../components/Button.tsx";
import { useAssessment } from "../../store/derived.ts";
import { markDone, undoDone, useLastDone, type DoneIn } from "../../store/done.ts";
import { useActionWords } from "./actionWords.ts";

interface DoneMarkProps {
  readonly action: Action;
  readonly where: DoneIn;
}

/** Marks an action as done: it moves into the answers, and the result with it. */
export function DoneMark({ action, where }: DoneMarkProps) {
  const { t } = useTranslation("plan");
  const { situation } = useAssessment();
  const { title } = useActionWords()(action);
  const word = t(action.effect.does === "stakes" ? "done.will" : "done.do");
  return (
    <p className="done-mark unprinted">
      <Button look="second" onPress={() => markDone(action, situation, { where, title })}>
        {word}
        <span className="unseen"> {title}</span>
      </Button>
    </p>
  );
}

/** What was marked last in a list, with the way back. The marked row has gone by then, so this takes the focus. */
export function LastDone({ where }: Pick<DoneMarkProps, "where">) {
  const { t } = useTranslation("plan");
  const last = useLastDone(where);
  const line = useRef<HTMLDivElement>(null);
  const said = last === null ? null : last.undone ? t("done.undone") : t("done.told", last);
  const before = useRef(said);
  useEffect(() => {
    if (said !== null && said !== before.current) line.current?.focus();
    before.current = said;
  }, [said]);
  if (last === null) return null;
  return (
    <div ref={line} tabIndex={-1} className="notice hint unprinted">
      <p>{said}</p>
      {last.undone ? null : (
        <Button look="second" onPress={undoDone}>
          {t("done.undo")}
        </Button>
      )}
    </div>
  );
}
