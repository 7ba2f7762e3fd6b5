import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { LEAVE_HREF } from "../../store/leavePage.ts";
import { leaveVisit } from "../../store/visit.ts";

/** The quick exit where the head of the screen cannot be reached: inside a dialog. */
export function LeaveLink() {
  const { t } = useTranslation("shell");
  return (
    <a className="roomy" href={LEAVE_HREF} onClick={leave}>
      {t("leave")}
    </a>
  );
}

function leave(event: MouseEvent): void {
  event.preventDefault();
  leaveVisit();
}
