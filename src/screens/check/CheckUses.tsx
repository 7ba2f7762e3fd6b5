import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import type { Mode } from "../../assessment/vocabulary.ts";
import { stakesKey } from "../../i18n/stakes.ts";
import type { AskedUse } from "../../store/asked.ts";
import { nameOfService } from "../../store/naming.ts";
import { formatRoute } from "../../store/route.ts";
import { ChangeRow } from "./ChangeRow.tsx";

type JudgedUse = AskedUse & { readonly mode: Mode };

/** What the visitor uses, and what for. */
export function CheckUses({ uses }: { readonly uses: readonly JudgedUse[] }) {
  const { t } = useTranslation("check");
  return (
    <>
      <SectionHeading ruled small>
        {t("uses")}
      </SectionHeading>
      {uses.length === 0 ? (
        <p className="second">{t("noUses")}</p>
      ) : (
        <dl className="rows summary">
          {uses.map((use) => (
            <UseRow key={use.index} use={use} />
          ))}
        </dl>
      )}
      <p className="so-far">
        <a className="roomy" href={formatRoute({ name: "uses" })}>
          {t("pickUses")}
        </a>
      </p>
    </>
  );
}

function UseRow({ use }: { readonly use: JudgedUse }) {
  const { t, i18n } = useTranslation(["check", "terms"]);
  const { mode, stakes, countsAs, index, onTheWay } = use;
  const open = stakes === undefined && onTheWay;
  const title = countsAs === null ? null : t(`${stakesKey(mode, countsAs)}.title`);
  return (
    <ChangeRow
      row={`use-${index}`}
      label={nameOfService(use.service, i18n.language)}
      value={
        <>
          {/* Lookup and public uses are not asked on the way: what they count as is no open answer. */}
          {open || title === null ? t("check:notYet") : title}
          {open && title !== null && <small>{t("check:countsAs", { title })}</small>}
          {use.mustStay === true && <small>{t("check:stay")}</small>}
        </>
      }
      route={{ name: "whatFor", index }}
      question={null}
    />
  );
}
