import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { SummaryRow } from "../../components/SummaryRow.tsx";
import { formatRoute } from "../../store/route.ts";
import type { Picked } from "../../store/shelf.ts";
import { changeUnlisted } from "../../store/unlisted.ts";

interface MyOwnProps {
  readonly picked: readonly Picked[];
}

/** The services that the visitor judged themselves, each to be changed. Nothing where there are none. */
export function MyOwn({ picked }: MyOwnProps) {
  const { t } = useTranslation(["uses", "terms"]);
  const own = picked.filter(({ id }) => id === null);
  if (own.length === 0) return null;
  return (
    <>
      <SectionHeading ruled small>
        {t("mine")}
      </SectionHeading>
      <dl className="rows summary">
        {own.map(({ key, name, kind }) => (
          <SummaryRow
            key={key}
            label={name}
            value={kind && t(`terms:kind.${kind}`)}
            change={{
              label: t("change"),
              href: formatRoute({ name: "unlisted" }),
              onFollow: () => void changeUnlisted(key),
            }}
          />
        ))}
      </dl>
    </>
  );
}
