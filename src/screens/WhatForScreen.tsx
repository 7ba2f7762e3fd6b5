import { useTranslation } from "react-i18next";
import { usePlace } from "../store/place.ts";
import { useAskedOfUses } from "../store/asked.ts";
import { WhatForQuestions } from "./whatFor/WhatForQuestions.tsx";
import { formatRoute } from "../store/route.ts";

/** What one use is for: how weighty it is, the settings that decide its verdict, whether it can be left. */
export function WhatForScreen() {
  const index = usePlace(({ route }) => (route.name === "whatFor" ? route.index : 0));
  const uses = useAskedOfUses();
  const use = uses.find((one) => one.index === index);
  if (use === undefined || use.mode === null) return <NothingToAsk />;
  return <WhatForQuestions key={use.key} use={use} mode={use.mode} uses={uses} />;
}

/** The address of a use that is not there, or is not judged. */
function NothingToAsk() {
  const { t } = useTranslation(["whatFor", "steps"]);
  return (
    <main id="main">
      <h1 tabIndex={-1}>{t("whatFor:gone.title")}</h1>
      <p>{t("whatFor:gone.note")}</p>
      <p className="so-far">
        <a className="roomy" href={formatRoute({ name: "check" })}>
          {t("steps:toCheck")}
        </a>
      </p>
    </main>
  );
}
