import { useTranslation } from "react-i18next";
import type { Device, Question } from "../../assessment/vocabulary.ts";
import { useAssessment } from "../../store/derived.ts";

/** The steps for a question on the devices that the visitor named, or in general; for what is handed over, the
 * lawful advice too (A7.3). */
export function HowOnDevices({ question }: { readonly question: Question }) {
  const { t } = useTranslation(["questions", "terms"]);
  const { devices } = useAssessment().situation;
  const words = t(`questions:${question}`, { returnObjects: true });
  const ways = new Map<string, string>(Object.entries(words.how));
  const known = devices.flatMap((device): [Device, string][] => {
    const way = ways.get(device);
    return way === undefined ? [] : [[device, way]];
  });
  return (
    <>
      {known.length === 0 ? (
        <p>{words.how.general}</p>
      ) : (
        <dl>
          {known.map(([device, way]) => (
            <div key={device}>
              <dt>{t(`terms:device.${device}`)}</dt>
              <dd>{way}</dd>
            </div>
          ))}
        </dl>
      )}
      {"advice" in words ? <p>{words.advice}</p> : null}
    </>
  );
}
