import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { TileGroup } from "../../components/TileGroup.tsx";
import { formatDay } from "../../i18n/formats.ts";
import { formatRoute } from "../../store/route.ts";
import type { Offer } from "../../store/shelf.ts";
import { beginDraft } from "../../store/unlisted.ts";
import { Offers } from "./Offers.tsx";

interface FoundProps {
  readonly typed: string;
  readonly offers: readonly Offer[];
  readonly picked: ReadonlySet<string>;
}

/** What a search found, in place of the groups; and the way on for what the catalogue does not have. */
export function Found({ typed, offers, picked }: FoundProps) {
  const { t, i18n } = useTranslation("uses");
  const name = typed.trim();
  const gone = (offer: Offer) =>
    offer.ended
      ? t("ended", { name: offer.name, day: formatDay(offer.ended, i18n.language) })
      : t("endedSome", { name: offer.name });
  const ended = offers.filter((offer) => offer.ended !== null);
  return (
    <>
      {offers.length > 0 && (
        <div className="tile-groups">
          <TileGroup heading={t("results")} wide>
            <Offers offers={offers} picked={picked} />
          </TileGroup>
        </div>
      )}
      {ended.length > 0 && (
        <Notice kind="hint">
          {ended.map((offer) => (
            <p key={offer.id}>{gone(offer)}</p>
          ))}
        </Notice>
      )}
      <div className="quiet-ways">
        {offers.length === 0 && <p>{t("notFound")}</p>}
        <a
          className="roomy"
          href={formatRoute({ name: "unlisted" })}
          onClick={() => beginDraft(name)}
        >
          {t("judge", { name })}
        </a>
      </div>
    </>
  );
}
