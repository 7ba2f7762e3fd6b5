import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Columns } from "../components/Columns.tsx";
import { SearchField } from "../components/SearchField.tsx";
import { formatRoute } from "../store/route.ts";
import { findOffers, usePicked } from "../store/shelf.ts";
import { beginDraft } from "../store/unlisted.ts";
import { StepProgress } from "./asking/StepProgress.tsx";
import { CatalogueLink } from "./facts/CatalogueLink.tsx";
import { Devices } from "./uses/Devices.tsx";
import { Found } from "./uses/Found.tsx";
import { Groups } from "./uses/Groups.tsx";
import { MyOwn } from "./uses/MyOwn.tsx";
import { PickedTray } from "./uses/PickedTray.tsx";

/** What the visitor uses: tiles by kind, a search over all, what is not in the list, and their devices. */
export function UsesScreen() {
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState("");
  const picked = usePicked(i18n.language);
  const ids = new Set(picked.flatMap(({ id }) => id ?? []));
  const offers = findOffers(typed, i18n.language);
  return (
    <>
      <main id="main">
        <Columns
          split="tiles"
          left={<Opening typed={typed} onSearch={setTyped} found={offers?.length ?? null} />}
          right={
            offers === null ? (
              <>
                <Groups picked={ids} />
                <MyOwn picked={picked} />
                <Devices />
                <QuietWays />
              </>
            ) : (
              <Found typed={typed} offers={offers} picked={ids} />
            )
          }
        />
      </main>
      <PickedTray picked={picked} />
    </>
  );
}

interface OpeningProps {
  readonly typed: string;
  readonly onSearch: (typed: string) => void;
  /** How many were found; null while nothing is looked for. */
  readonly found: number | null;
}

function Opening({ typed, onSearch, found }: OpeningProps) {
  const { t } = useTranslation("uses");
  const result = found === 0 ? t("foundNone") : t("found", { count: found ?? 0 });
  return (
    <>
      <StepProgress section="uses" first />
      <h1>{t("title")}</h1>
      <p className="second">{t("lead")}</p>
      <SearchField
        label={t("search")}
        value={typed}
        onSearch={onSearch}
        {...(found === null ? {} : { found: result })}
      />
    </>
  );
}

function QuietWays() {
  const { t } = useTranslation(["uses", "steps"]);
  return (
    <div className="quiet-ways">
      <a
        className="roomy second"
        href={formatRoute({ name: "unlisted" })}
        onClick={() => beginDraft()}
      >
        {t("unlisted")}
      </a>
      <CatalogueLink />
      <a className="roomy second" href={formatRoute({ name: "result" })}>
        {t("steps:soFar")}
      </a>
    </div>
  );
}
