import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SectionHeading } from "../../components/SectionHeading.tsx";

interface ChapterProps {
  readonly title: string;
  /** The articles' rows that it rests on (A1 to A10), if any. */
  readonly rows?: string;
  readonly children: ReactNode;
}

/** One part of the method, with the articles' rows that it rests on. */
export function Chapter({ title, rows, children }: ChapterProps) {
  const { t } = useTranslation("method");
  return (
    <section>
      <SectionHeading note={rows === undefined ? undefined : t("row", { rows })}>
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}
