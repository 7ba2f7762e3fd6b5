import { useState, type ReactNode } from "react";
import type { Interferer, Level, Reach } from "../../src/assessment/vocabulary.ts";
import { InterfererList } from "../../src/components/InterfererList.tsx";
import { PlaceDrawing } from "../../src/components/PlaceDrawing.tsx";
import { WallsPicture } from "../../src/components/WallsPicture.tsx";

export const NAMES: Record<Interferer, string> = {
  operator: "運営会社",
  agency: "情報機関",
  flooder: "妨げる人",
  attacker: "攻撃者",
  insider: "内部の人",
  nearby: "近くの人",
};

const ENGLISH: Record<Interferer, string> = {
  operator: "Operator",
  agency: "Agency",
  flooder: "Flooder",
  attacker: "Attacker",
  insider: "Insider",
  nearby: "Nearby",
};

export const all = (reach: Reach): Record<Interferer, Reach> => ({
  operator: reach,
  agency: reach,
  flooder: reach,
  attacker: reach,
  insider: reach,
  nearby: reach,
});

export const REACHES: Record<string, Record<Interferer, Reach>> = {
  gmail: { ...all("could"), flooder: "hindered", nearby: "kept-out" },
  line: { ...all("could"), operator: "hindered", insider: "hindered", nearby: "hindered" },
  signal: { ...all("hindered"), operator: "kept-out", insider: "kept-out", flooder: "could" },
  worst: all("could"),
  veranda: all("hindered"),
  best: all("kept-out"),
};

const LEVELS = [0, 1, 2, 3, 4] as const satisfies readonly Level[];

export function PlacesSheet(): ReactNode {
  return (
    <div className="gallery-places">
      {LEVELS.map((level) => (
        <PlaceDrawing key={level} level={level} />
      ))}
    </div>
  );
}

export function Walls({ reaches }: { readonly reaches: Record<Interferer, Reach> }): ReactNode {
  const en = document.documentElement.lang === "en";
  return (
    <WallsPicture
      reaches={reaches}
      names={en ? ENGLISH : NAMES}
      zones={
        en
          ? { could: "In the room", hindered: "Veranda", "kept-out": "Outside" }
          : { could: "部屋の中", hindered: "縁側", "kept-out": "塀の外" }
      }
    />
  );
}

export function WallsSheet(): ReactNode {
  const [shown, show] = useState("line");
  return (
    <div className="gallery-walls">
      {Object.keys(REACHES).map((key) => (
        <button key={key} type="button" onClick={() => show(key)}>
          {key}
        </button>
      ))}
      <Walls reaches={REACHES[shown] ?? all("could")} />
      <InterfererList
        label="だれの耳に届くか"
        items={[{ who: "operator", name: "運営会社", reach: "縁側まで" }]}
      />
      {Object.entries(REACHES).map(([key, reaches]) => (
        <Walls key={key} reaches={reaches} />
      ))}
    </div>
  );
}
