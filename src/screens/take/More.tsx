import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Fold } from "../../components/Fold.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { Earlier } from "./Earlier.tsx";
import { Picture } from "./Picture.tsx";
import { Reminder } from "./Reminder.tsx";
import { ShareLink } from "./ShareLink.tsx";

/** Further ways to take the result along, each folded until it is wanted. */
export function More() {
  const { t } = useTranslation(["share", "since"]);
  return (
    <section>
      <SectionHeading small>{t("more")}</SectionHeading>
      <div className="folds more-ways">
        <Way title={t("since:title")}>
          <Earlier />
        </Way>
        <Way title={t("reminder.title")}>
          <Reminder />
        </Way>
        <Way title={t("picture.title")}>
          <Picture />
        </Way>
        <Way title={t("link.title")}>
          <ShareLink />
        </Way>
      </div>
    </section>
  );
}

/** What is folded is not made before it is wanted. */
function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Fold title={title} onToggle={setOpen}>
      {open && children}
    </Fold>
  );
}
