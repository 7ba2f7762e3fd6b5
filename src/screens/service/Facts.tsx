import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ServiceFile } from "../../catalogue/schema.ts";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { formatDayOrMonth, formatList, nameOfRegion } from "../../i18n/formats.ts";
import { useEffortWords } from "../facts/effort.ts";
import { Outside } from "../facts/Outside.tsx";
import { usePlatformWords } from "../facts/words.ts";
import { Deletion, Export } from "./Deletion.tsx";

interface FactsProps {
  readonly entry: ServiceFile;
}

/** Everything that is known of a service beyond its verdicts. */
export function Facts({ entry }: FactsProps) {
  const { t, i18n } = useTranslation(["service", "terms"]);
  const kinds = [entry.kind, ...entry.also].map((kind) => t(`terms:kind.${kind}`));
  return (
    <section>
      <SectionHeading ruled small>
        {t("facts.title")}
      </SectionHeading>
      <dl className="rows facts">
        <Fact name={t("facts.operator")}>{entry.operator}</Fact>
        <Fact name={t("facts.region")}>{nameOfRegion(entry.jurisdiction, i18n.language)}</Fact>
        <Fact name={t("facts.kind")}>{formatList(kinds, i18n.language)}</Fact>
        {entry.status === "active" ? <Using entry={entry} /> : null}
        <Beyond entry={entry} />
      </dl>
    </section>
  );
}

/** What using it takes. */
function Using({ entry }: FactsProps) {
  const { t } = useTranslation(["service", "result"]);
  const effort = useEffortWords();
  const platforms = usePlatformWords();
  return (
    <>
      <Fact name={t("facts.platforms")}>{platforms(entry)}</Fact>
      <Fact name={t("facts.price")}>{t(`result:advice.price.${entry.price}`)}</Fact>
      <Fact name={t("facts.phone")}>{t(`result:advice.phone.${entry.phone}`)}</Fact>
      <Fact name={t("facts.japanese")}>{t(`japanese.${entry.japanese}`)}</Fact>
      <Fact name={t("facts.network")}>{t(`network.${entry.network}`)}</Fact>
      <Fact name={t("facts.reach")}>{t(`reach.${entry.reach}`)}</Fact>
      {entry.inJapan ? null : <Fact name={t("facts.inJapan")}>{t("notInJapan")}</Fact>}
      <Fact name={t("facts.move")}>{effort(entry.move)}</Fact>
    </>
  );
}

/** Names, the leaked slide's date, and pages elsewhere. */
function Beyond({ entry }: FactsProps) {
  const { t, i18n } = useTranslation("service");
  const { prism, fediverse, website, aliases } = entry;
  return (
    <>
      {prism === null ? null : (
        <Fact name={t("facts.prism")}>
          {t("prism", { date: formatDayOrMonth(prism, i18n.language) })}
        </Fact>
      )}
      <Fact name={t("facts.deletion")}>
        <Deletion entry={entry} />
      </Fact>
      <Fact name={t("facts.export")}>
        <Export entry={entry} />
      </Fact>
      {fediverse === null ? null : (
        <Fact name={t("facts.fediverse")}>
          <Outside href={fediverse}>{address(fediverse)}</Outside>
        </Fact>
      )}
      <Fact name={t("facts.website")}>
        <Outside href={website}>{address(website)}</Outside>
      </Fact>
      {aliases.length === 0 ? null : (
        <Fact name={t("facts.names")}>{formatList(aliases, i18n.language)}</Fact>
      )}
    </>
  );
}

/** An address without its scheme and the slash at its end. */
function address(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/u, "").replace(/\/$/u, "");
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
