import { useTranslation } from "react-i18next";
import type { Recommendation } from "../../assessment/recommend.ts";
import { Disclosure } from "../../components/Disclosure.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { useAlternatives } from "../../store/alternatives.ts";
import { showKind } from "../../store/browsing.ts";
import type { Profile } from "../../store/profile.ts";
import { formatRoute } from "../../store/route.ts";
import { saidSomething, useVisitor } from "../../store/store.ts";
import { Alternative } from "./Alternative.tsx";

/** How many stand in the open. */
const OPEN = 3;

/** The better services of its kind by the method, for this visitor or for everybody. */
export function Alternatives({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(["service", "terms"]);
  const said = useVisitor(({ answers }) => saidSomething(answers));
  const { better } = useAlternatives(profile.id);
  const kind = t(`terms:kind.${profile.entry.kind}`);
  const note = said ? t("alternatives.yours", { kind }) : t("alternatives.note", { kind });
  return (
    <section>
      <SectionHeading small note={better.length === 0 ? t("alternatives.none", { kind }) : note}>
        {t("alternatives.title")}
      </SectionHeading>
      {better.length === 0 ? null : <List better={better} />}
      <p className="ways">
        {better.length === 0 ? null : (
          <a
            className="roomy"
            href={formatRoute({
              name: "compare",
              services: [profile.id, ...better.slice(0, OPEN).map(({ service }) => service)],
            })}
          >
            {t("alternatives.beside")}
          </a>
        )}
        <a
          className="roomy"
          href={formatRoute({ name: "catalogue" })}
          onClick={() => showKind(profile.entry.kind)}
        >
          {t("alternatives.more")}
        </a>
      </p>
    </section>
  );
}

function List({ better }: { readonly better: readonly Recommendation[] }) {
  const { t } = useTranslation("result");
  const more = better.slice(OPEN);
  const rows = (some: readonly Recommendation[]) => (
    <ol className="rows">
      {some.map((one) => (
        <Alternative key={one.service} recommendation={one} />
      ))}
    </ol>
  );
  return (
    <>
      {rows(better.slice(0, OPEN))}
      {more.length === 0 ? null : (
        <Disclosure label={t("advice.more", { count: more.length })}>{rows(more)}</Disclosure>
      )}
    </>
  );
}
