import { usePlace } from "../store/place.ts";
import { DeviceQuestions } from "./criteria/DeviceQuestions.tsx";
import { ServiceVerdicts } from "./criteria/ServiceVerdicts.tsx";

/** One of the four conditions (A3): what it means, what holds for the visitor's services, what only they know. */
export function CriterionScreen() {
  const criterion = usePlace(({ route }) =>
    route.name === "criterion" ? route.criterion : "encryption",
  );
  return criterion === "devices" ? (
    <DeviceQuestions />
  ) : (
    <ServiceVerdicts key={criterion} criterion={criterion} />
  );
}
