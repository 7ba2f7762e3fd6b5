import { useTranslation } from "react-i18next";
import { formatList } from "../i18n/formats.ts";
import { pickAll } from "../store/browsing.ts";
import { usePlace } from "../store/place.ts";
import { profileOf, type Profile } from "../store/profile.ts";
import { formatRoute } from "../store/route.ts";
import { ComparedTable } from "./compare/ComparedTable.tsx";
import { Way } from "./facts/Way.tsx";

const NONE: readonly string[] = [];
const TITLES = ["1", "2", "3", "4"] as const;

/** Up to four services side by side. */
export function CompareScreen() {
  const { t, i18n } = useTranslation(["compare", "terms"]);
  const asked = usePlace(({ route }) => (route.name === "compare" ? route.services : NONE));
  const profiles = [...new Set(asked)].flatMap((id) => profileOf(id) ?? []);
  const lost = asked.filter((id) => id !== "" && profileOf(id) === null);
  const title = TITLES[profiles.length - 1];
  const kinds = new Set(profiles.map(({ entry }) => t(`terms:kind.${entry.kind}`)));
  return (
    <main id="main" className="compare">
      <Way here={kinds.size === 0 ? null : formatList([...kinds], i18n.language)} />
      <h1>{title === undefined ? t("none") : t(`title.${title}`)}</h1>
      {title === undefined ? <p className="second">{t("noneText")}</p> : null}
      {lost.length === 0 ? null : (
        <p className="second">{t("lost", { names: formatList(lost, i18n.language) })}</p>
      )}
      {title === undefined ? null : <ComparedTable profiles={profiles} />}
      <More profiles={profiles} />
    </main>
  );
}

/** Back to the catalogue with these picked. */
function More({ profiles }: { readonly profiles: readonly Profile[] }) {
  const { t } = useTranslation("compare");
  return (
    <p className="ways">
      <a
        className="roomy"
        href={formatRoute({ name: "catalogue" })}
        onClick={() => pickAll(profiles.map(({ id }) => id))}
      >
        {t("add")}
      </a>
    </p>
  );
}
