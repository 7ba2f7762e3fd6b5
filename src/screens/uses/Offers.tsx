import { useTranslation } from "react-i18next";
import { Tile } from "../../components/Tile.tsx";
import { type Offer, pick } from "../../store/shelf.ts";

interface OffersProps {
  readonly offers: readonly Offer[];
  /** Ids of what is picked. */
  readonly picked: ReadonlySet<string>;
}

/** Services as tiles to pick. */
export function Offers({ offers, picked }: OffersProps) {
  const { t } = useTranslation("uses");
  return offers.map(({ id, name, ended }) => (
    <Tile
      key={id}
      label={ended === null ? name : t("endedTile", { name })}
      picked={picked.has(id)}
      onPick={(now) => pick(id, now)}
    />
  ));
}
