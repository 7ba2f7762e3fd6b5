import { useTranslation } from "react-i18next";
import type { Device, Question } from "../../assessment/vocabulary.ts";
import { Disclosure } from "../../components/Disclosure.tsx";
import { useVisitor } from "../../store/store.ts";

/** How to find an answer out, on the devices the visitor named, or in general. */
export function HowToCheck({ question }: { readonly question: Question }) {
  const { t } = useTranslation(["steps", "questions", "terms"]);
  const devices = useVisitor(({ answers }) => answers.devices);
  const { how } = t(`questions:${question}`, { returnObjects: true });
  const ways = new Map<string, string>(Object.entries(how));
  const known = devices.flatMap((device): [Device, string][] => {
    const way = ways.get(device);
    return way === undefined ? [] : [[device, way]];
  });
  return (
    <Disclosure label={t("steps:how")} aside={t("steps:howLater")}>
      {known.length === 0 ? (
        <p>{how.general}</p>
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
    </Disclosure>
  );
}
