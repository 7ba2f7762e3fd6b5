import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button.tsx";
import { CheckRow } from "../../components/CheckRow.tsx";
import { ChoiceRow } from "../../components/ChoiceRow.tsx";
import { PictureSheet } from "../../components/PictureSheet.tsx";
import { useAssessment } from "../../store/derived.ts";
import { download } from "../../store/download.ts";
import { painted, pictureAddress, pictureText } from "../../store/picture.ts";
import { today } from "../../store/today.ts";
import { HandOver } from "./HandOver.tsx";
import { Preview } from "./Preview.tsx";
import { type Shape, usePictureWords } from "./pictureWords.ts";

/** The result as a picture, drawn here, and shown as it will be. */
export function Picture() {
  const { t } = useTranslation("share");
  const [shape, choose] = useState<Shape>("wide");
  const [named, name] = useState(false);
  if (useAssessment().score === null) return <p>{t("nothing")}</p>;
  return (
    <>
      <p className="second">{t("picture.what")}</p>
      <ChoiceRow
        legend={t("picture.shape")}
        name="shape"
        choices={[
          { value: "wide", label: t("picture.wide") },
          { value: "tall", label: t("picture.tall") },
        ]}
        value={shape}
        onChoose={choose}
      />
      <CheckRow
        label={t("picture.names")}
        note={t("picture.namesNote")}
        checked={named}
        onCheck={name}
      />
      <Drawn shape={shape} named={named} />
    </>
  );
}

interface DrawnProps {
  readonly shape: Shape;
  readonly named: boolean;
}

function Drawn({ shape, named }: DrawnProps) {
  const { level } = useAssessment();
  const { words, spoken, preview } = usePictureWords(shape, named);
  const box = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const drawing = box.current?.querySelector("svg");
    if (drawing) setText(pictureText(drawing));
  }, [shape, level, spoken]);
  return (
    <>
      <div ref={box} hidden>
        <PictureSheet shape={shape} level={level?.low ?? null} words={words} />
      </div>
      {text === null ? null : (
        <>
          <Preview title={preview}>
            <img
              ref={image}
              className={`picture-preview ${shape}`}
              src={pictureAddress(text)}
              alt={spoken}
            />
          </Preview>
          <Files key={text} text={text} shown={image} />
        </>
      )}
    </>
  );
}

interface FilesProps {
  readonly text: string;
  readonly shown: RefObject<HTMLImageElement | null>;
}

/** The picture as files: PNG where this browser paints it, and SVG. */
function Files({ text, shown }: FilesProps) {
  const { t } = useTranslation("share");
  const [png, setPng] = useState<Blob | null | undefined>();
  useEffect(() => {
    let wanted = true;
    if (shown.current) void painted(shown.current).then((made) => wanted && setPng(made));
    return () => {
      wanted = false;
    };
  }, [shown]);
  if (png === undefined) return null;
  const svg = new File([text], fileName("svg"), { type: "image/svg+xml" });
  return (
    <>
      {png === null ? (
        <p className="second">{t("picture.cannot")}</p>
      ) : (
        <Button look="second" onPress={() => download(fileName("png"), png)}>
          {t("picture.png")}
        </Button>
      )}
      <Button look="second" onPress={() => download(svg.name, svg)}>
        {t("picture.svg")}
      </Button>
      {png === null ? null : <p className="second">{t("picture.svgNote")}</p>}
      <HandOver
        what={{
          file: png === null ? svg : new File([png], fileName("png"), { type: "image/png" }),
        }}
      />
    </>
  );
}

function fileName(ending: "png" | "svg"): string {
  return `naisho-${today()}.${ending}`;
}
