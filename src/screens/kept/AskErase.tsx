import { useTranslation } from "react-i18next";
import { Dialog } from "../../components/Dialog.tsx";
import { LeaveLink } from "./LeaveLink.tsx";

interface AskEraseProps {
  readonly open: boolean;
  readonly title: string;
  readonly onKeep: () => void;
  readonly onErase: () => void;
}

/** Asks once before something is erased for good. */
export function AskErase({ open, title, onKeep, onErase }: AskEraseProps) {
  const { t } = useTranslation("take");
  return (
    <Dialog
      open={open}
      title={title}
      safe={{ label: t("erase.keep"), onChoose: onKeep }}
      sure={{ label: t("erase.go"), onChoose: onErase }}
    >
      <p>{t("erase.sure")}</p>
      <LeaveLink />
    </Dialog>
  );
}
