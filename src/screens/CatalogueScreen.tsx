import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Columns } from "../components/Columns.tsx";
import { SearchField } from "../components/SearchField.tsx";
import { formatDay } from "../i18n/formats.ts";
import { search, useBrowsing } from "../store/browsing.ts";
import { CATALOGUE_DATE } from "../store/facts.ts";
import { listingOf, type Listing } from "../store/listing.ts";
import { CompareTray } from "./catalogue/CompareTray.tsx";
import { Filters } from "./catalogue/Filters.tsx";
import { Found } from "./catalogue/Found.tsx";
import { Groups } from "./catalogue/Groups.tsx";
import { WaysOn } from "./catalogue/WaysOn.tsx";

/** The catalogue: every service by kind, or what a search and a filter leave of them, with a pick to compare. */
export function CatalogueScreen() {
  const { i18n } = useTranslation();
  // What is typed stands in its field at once; the rows follow in small slices.
  const browsing = useDeferredValue(useBrowsing());
  const listing = useMemo(() => listingOf(browsing, i18n.language), [browsing, i18n.language]);
  return (
    <>
      <main id="main" className="catalogue">
        <Columns
          split="tiles"
          left={<Opening total={listing.total} />}
          right={
            <>
              <Count listing={listing} />
              {listing.groups === null ? (
                <Found
                  wanted={JSON.stringify([browsing.typed, browsing.filter, browsing.order])}
                  rows={listing.rows}
                />
              ) : (
                <Groups groups={listing.groups} />
              )}
              <WaysOn />
            </>
          }
        />
      </main>
      <CompareTray />
    </>
  );
}

function Opening({ total }: { readonly total: number }) {
  const { t, i18n } = useTranslation("catalogue");
  const typed = useBrowsing((browsing) => browsing.typed);
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="second">
        {t("lead", { total })} {t("edition", { date: formatDay(CATALOGUE_DATE, i18n.language) })}
      </p>
      <SearchField label={t("search")} value={typed} onSearch={search} />
      <Filters />
    </>
  );
}

/** How many are listed, announced as it changes. */
function Count({ listing: { rows, groups, total } }: { readonly listing: Listing }) {
  const { t } = useTranslation("catalogue");
  const words =
    groups === null ? t("count", { count: rows.length, total }) : t("all", { count: total });
  return <output className="listed second">{words}</output>;
}
