import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TileGroup } from "../../components/TileGroup.tsx";
import type { Shelf } from "../../store/shelf.ts";
import { Offers } from "./Offers.tsx";

interface ShelfGroupProps {
  readonly shelf: Shelf;
  readonly picked: ReadonlySet<string>;
  /** How many stand there before "more". */
  readonly first: number;
}

/** One group of kinds: its most used services, the others behind "more". */
export function ShelfGroup({ shelf: { group, offers }, picked, first }: ShelfGroupProps) {
  const { t } = useTranslation(["uses", "terms"]);
  const [open, setOpen] = useState(false);
  const toggle = {
    label: open ? t("less") : t("more"),
    open,
    onToggle: () => setOpen(!open),
  };
  return (
    <TileGroup
      heading={t(`terms:kindGroup.${group}`)}
      wide={first > 3}
      {...(offers.length > first ? { more: toggle } : {})}
    >
      <Offers offers={open ? offers : offers.slice(0, first)} picked={picked} />
    </TileGroup>
  );
}
