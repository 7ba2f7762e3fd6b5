import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import { SummaryRow } from "../../components/SummaryRow.tsx";
import { setOut } from "../../store/detour.ts";
import { formatRoute, type Route } from "../../store/route.ts";

interface ChangeRowProps {
  /** Names the row, to come back to it. */
  readonly row: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly unknown?: boolean;
  readonly route: Route;
  /** Name of the control group that asks it; null where the whole screen does. */
  readonly question: string | null;
}

/** One answer with the way to just its question. */
export function ChangeRow({ row, label, value, unknown, route, question }: ChangeRowProps) {
  const { t } = useTranslation("check");
  return (
    <SummaryRow
      label={label}
      value={<span id={idOf(row)}>{value}</span>}
      unknown={unknown === true}
      change={{
        label: t("change"),
        href: formatRoute(route),
        onFollow: () => setOut(route, question, row),
      }}
    />
  );
}

function idOf(row: string): string {
  return `answer-${row}`;
}

/** Moves focus to the link of a row, which stands beside its answer. */
export function focusRow(row: string): void {
  const line = document.getElementById(idOf(row))?.closest("dl > div");
  line?.querySelector<HTMLElement>("a[href]")?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: "center" });
}
