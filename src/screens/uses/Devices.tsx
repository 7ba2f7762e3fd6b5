import { useTranslation } from "react-i18next";
import { DEVICES } from "../../assessment/vocabulary.ts";
import { Tile } from "../../components/Tile.tsx";
import { TileGroup } from "../../components/TileGroup.tsx";
import { setDevice, useVisitor } from "../../store/store.ts";
import { useArrivalAtQuestion } from "../asking/arriving.ts";

/** Which devices the visitor uses: optional, it decides what can be recommended (method 8). */
export function Devices() {
  const { t } = useTranslation(["uses", "terms"]);
  const named = useVisitor(({ answers }) => answers.devices);
  useArrivalAtQuestion();
  return (
    <div className="my-devices">
      <TileGroup heading={t("devices")} wide>
        {DEVICES.map((device) => (
          <Tile
            key={device}
            name="devices"
            value={device}
            label={t(`terms:device.${device}`)}
            picked={named.includes(device)}
            onPick={(now) => setDevice(device, now)}
          />
        ))}
      </TileGroup>
      <p className="second">{t("devicesNote")}</p>
    </div>
  );
}
