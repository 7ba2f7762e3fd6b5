import { useTranslation } from "react-i18next";
import { DEVICES, type Device, type Question } from "../../assessment/vocabulary.ts";
import { Disclosure } from "../../components/Disclosure.tsx";
import { useAssessment } from "../../store/derived.ts";

type Way = readonly [Device, string];

/** The steps for a question on the devices that the visitor named; where none was named, in general and on every
 * device behind a few words. For what is handed over, the lawful advice too (A7.3). */
export function HowOnDevices({ question }: { readonly question: Question }) {
  const { t } = useTranslation(["plan", "questions"]);
  const named = useAssessment().situation.devices;
  const words = t(`questions:${question}`, { returnObjects: true });
  const known = new Map<string, string>(Object.entries(words.how));
  const waysOn = (devices: readonly Device[]): Way[] =>
    devices.flatMap((device): Way[] => {
      const way = known.get(device);
      return way === undefined ? [] : [[device, way]];
    });
  const own = waysOn(named);
  const all = waysOn(DEVICES);
  return (
    <>
      {own.length === 0 ? <p>{words.how.general}</p> : <Ways ways={own} />}
      {named.length > 0 || all.length === 0 ? null : (
        <Disclosure label={t("others")}>
          <Ways ways={all} />
        </Disclosure>
      )}
      {"advice" in words ? <p>{words.advice}</p> : null}
    </>
  );
}

function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const { t } = useTranslation("terms");
  return (
    <dl>
      {ways.map(([device, way]) => (
        <div key={device}>
          <dt>{t(`device.${device}`)}</dt>
          <dd>{way}</dd>
        </div>
      ))}
    </dl>
  );
}
