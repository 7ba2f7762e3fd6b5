import { BottomBar } from "../components/BottomBar.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { Columns } from "../components/Columns.tsx";
import { useTranslation } from "react-i18next";
import { comparedWith, useAlternatives } from "../store/alternatives.ts";
import { usePlace } from "../store/place.ts";
import { profileOf, type Profile } from "../store/profile.ts";
import { formatRoute } from "../store/route.ts";
import { Alternatives } from "./service/Alternatives.tsx";
import { Ended } from "./service/Ended.tsx";
import { Facts } from "./service/Facts.tsx";
import { Head } from "./service/Head.tsx";
import { Know } from "./service/Know.tsx";
import { Mine } from "./service/Mine.tsx";
import { Settings } from "./service/Settings.tsx";
import { Unknown } from "./service/Unknown.tsx";
import { Verdicts } from "./service/Verdicts.tsx";
import { WhyNot } from "./service/WhyNot.tsx";

/** One service: every verdict with why, where it can be read and when that was, and all else that is known. */
export function ServiceScreen() {
  const id = usePlace(({ route }) => (route.name === "service" ? route.service : ""));
  const profile = profileOf(id);
  return profile === null ? <Unknown id={id} /> : <Known profile={profile} />;
}

function Known({ profile }: { readonly profile: Profile }) {
  const ended = profile.marks.length === 0;
  const left = (
    <>
      <Head profile={profile} />
      {ended ? <Ended profile={profile} /> : null}
    </>
  );
  const right = (
    <>
      {ended ? (
        <Mine id={profile.id} />
      ) : (
        <>
          <Verdicts profile={profile} />
          <Settings profile={profile} />
          <Know profile={profile} />
          <Mine id={profile.id} />
          <Alternatives profile={profile} />
          <WhyNot profile={profile} />
        </>
      )}
      <Facts entry={profile.entry} />
    </>
  );
  return (
    <>
      <main id="main" className="service">
        <Columns left={left} right={right} />
      </main>
      {ended ? null : <Beside id={profile.id} />}
    </>
  );
}

function Beside({ id }: { readonly id: string }) {
  const { t } = useTranslation("service");
  const better = useAlternatives(id).better.map(({ service }) => service);
  const services = comparedWith(id, better);
  return (
    <BottomBar
      main={
        <ButtonLink look="second" href={formatRoute({ name: "compare", services })}>
          {t("beside")}
        </ButtonLink>
      }
    />
  );
}
