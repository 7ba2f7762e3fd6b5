import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { Disclosure } from "../../components/Disclosure.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { download } from "../../store/download.ts";
import type { FileToTake } from "../../store/toTake.ts";
import { CopyText } from "./CopyText.tsx";

interface FileOfferProps {
  /** Which file's words. */
  readonly room: "answers" | "result";
  readonly file: FileToTake;
}

/** One file to save, what it holds, and a second way to the same bytes. */
export function FileOffer({ room, file }: FileOfferProps) {
  const { t } = useTranslation("take");
  return (
    <section>
      <SectionHeading small note={t(`${room}.what`)}>
        {t(`${room}.title`)}
      </SectionHeading>
      <Button look="second" onPress={() => download(file.name, file.text)}>
        {t(`${room}.save`)}
      </Button>
      <Disclosure label={t("second")}>
        <CopyText label={t(`${room}.text`)} file={file} />
      </Disclosure>
    </section>
  );
}
